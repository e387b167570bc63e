package org.securecloudlab.scheduler.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;

/**
 * What a host lacks for a question, rule by rule in placement's order.
 *
 * @param reason what was asked and what is there
 * @param change what would have to be different
 * @param resourceClass the class that is short, where it is one of the main group
 */
public record Shortfall(Reason reason, Change change, Optional<String> resourceClass) {

    /** All that can be told of a host without a candidate; never empty for such a host. */
    public static List<Shortfall> of(HostTree tree, Question question) {
        List<Shortfall> found = new ArrayList<>();
        if (question.lacksPolicy()) {
            String groups = String.join(", ", question.numbered().keySet());
            found.add(new Shortfall(
                    new Reason("the groups " + groups, "no group_policy, without which placement refuses the question"),
                    Change.Plain.GROUP_POLICY,
                    Optional.empty()));
            return found;
        }
        question.main().amounts().forEach((each, amount) -> main(tree, question, each, amount)
                .ifPresent(found::add));
        question.numbered()
                .forEach((suffix, group) -> numbered(tree, suffix, group).ifPresent(found::add));
        if (found.isEmpty()) {
            found.add(together(tree, question));
        }
        return found;
    }

    private static Optional<Shortfall> main(HostTree tree, Question question, String resourceClass, long amount) {
        List<Provider> offering = tree.forMain(question)
                .filter(provider -> provider.offers(resourceClass))
                .toList();
        if (offering.stream().anyMatch(provider -> provider.fits(resourceClass, amount))) {
            return Optional.empty();
        }
        String there = offering.stream()
                .max(Comparator.comparingLong(provider -> provider.room(resourceClass)))
                .map(best ->
                        best.describe(resourceClass, amount) + (best.equals(tree.root()) ? "" : on(best, offering)))
                .orElse(resourceClass + " 0 free of 0");
        return Optional.of(new Shortfall(
                new Reason(resourceClass + " " + amount, there),
                new Change.Present(resourceClass),
                Optional.of(resourceClass)));
    }

    private static String on(Provider best, List<Provider> offering) {
        return " on " + best.name() + (offering.size() > 1 ? ", the most of " + offering.size() + " providers" : "");
    }

    private static Optional<Shortfall> numbered(HostTree tree, String suffix, ResourceGroup group) {
        if (tree.all().anyMatch(provider -> CandidateSearch.meets(provider, group))) {
            return Optional.empty();
        }
        String nearest = tree.all()
                .filter(provider -> group.amounts().keySet().stream().allMatch(provider::offers))
                .map(provider -> provider.name() + ": " + lack(provider, group))
                .findFirst()
                .orElse("no provider has these classes");
        String asked = "group " + suffix + ": " + group.describe();
        return Optional.of(
                new Shortfall(new Reason(asked, nearest), new Change.OneProvider(group.describe()), Optional.empty()));
    }

    private static String lack(Provider provider, ResourceGroup group) {
        for (Map.Entry<String, Long> each : group.amounts().entrySet()) {
            if (!provider.fits(each.getKey(), each.getValue())) {
                return provider.describe(each.getKey(), each.getValue());
            }
        }
        return traits(List.of(provider));
    }

    // Every group could be met alone.
    private static Shortfall together(HostTree tree, Question question) {
        ResourceGroup main = question.main();
        Question alone = new Question(main, Sorted.emptyMap(), Optional.empty(), question.inTree());
        if (CandidateSearch.of(tree, alone, 1).isEmpty()) {
            String asked = ResourceGroup.describeTraits(main.required(), main.forbidden());
            return new Shortfall(
                    new Reason(asked, traits(tree.forMain(question).toList())),
                    new Change.NotAsked(asked),
                    Optional.empty());
        }
        String groups = String.join(", ", question.numbered().keySet());
        String rule = question.isolates() ? " on different providers (group_policy isolate)" : " together";
        return new Shortfall(
                new Reason("the groups " + groups + rule, "providers that meet one of them, but not all"),
                new Change.MoreProviders(List.copyOf(question.numbered().keySet())),
                Optional.empty());
    }

    private static String traits(List<Provider> providers) {
        TreeSet<String> all = new TreeSet<>();
        providers.forEach(provider -> all.addAll(provider.traits()));
        return all.isEmpty() ? "no traits" : all.stream().collect(Collectors.joining(", "));
    }
}
