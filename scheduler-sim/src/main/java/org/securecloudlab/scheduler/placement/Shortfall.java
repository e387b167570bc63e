package org.securecloudlab.scheduler.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;

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
                    new Reason(
                            Sentence.of("scheduler.why.groups", "the groups {0}", groups),
                            Sentence.of(
                                    "scheduler.why.no-policy",
                                    "no group_policy, without which placement refuses the question")),
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
        Sentence there = offering.stream()
                .max(Comparator.comparingLong(provider -> provider.room(resourceClass)))
                .map(best -> {
                    Sentence room = best.describe(resourceClass, amount);
                    return best.equals(tree.root()) ? room : on(room, best, offering);
                })
                .orElseGet(() -> Why.free(resourceClass, 0, 0));
        return Optional.of(new Shortfall(
                new Reason(Why.amount(resourceClass, amount), there),
                new Change.Present(resourceClass),
                Optional.of(resourceClass)));
    }

    private static Sentence on(Sentence room, Provider best, List<Provider> offering) {
        return offering.size() > 1
                ? Sentence.of(
                        "scheduler.why.on-most",
                        "{0} on {1}, the most of {2} providers",
                        room,
                        best.name(),
                        offering.size())
                : Sentence.of("scheduler.why.on", "{0} on {1}", room, best.name());
    }

    private static Optional<Shortfall> numbered(HostTree tree, String suffix, ResourceGroup group) {
        if (tree.all().anyMatch(provider -> CandidateSearch.meets(provider, group))) {
            return Optional.empty();
        }
        Sentence nearest = tree.all()
                .filter(provider -> group.amounts().keySet().stream().allMatch(provider::offers))
                .map(provider ->
                        Sentence.of("scheduler.why.of-provider", "{0}: {1}", provider.name(), lack(provider, group)))
                .findFirst()
                .orElseGet(() -> Sentence.of("scheduler.why.no-provider", "no provider has these classes"));
        Sentence asked = Sentence.of("scheduler.why.group", "group {0}: {1}", suffix, group.describe());
        return Optional.of(
                new Shortfall(new Reason(asked, nearest), new Change.OneProvider(group.describe()), Optional.empty()));
    }

    private static Sentence lack(Provider provider, ResourceGroup group) {
        for (Map.Entry<String, Long> each : group.amounts().entrySet()) {
            if (!provider.fits(each.getKey(), each.getValue())) {
                return provider.describe(each.getKey(), each.getValue());
            }
        }
        return Why.traitsThere(provider.traits());
    }

    // Every group could be met alone.
    private static Shortfall together(HostTree tree, Question question) {
        ResourceGroup main = question.main();
        Question alone = new Question(main, Sorted.emptyMap(), Optional.empty(), question.inTree());
        if (CandidateSearch.of(tree, alone, 1).isEmpty()) {
            Sentence asked = Why.traits(main.required(), main.forbidden());
            return new Shortfall(
                    new Reason(asked, traits(tree.forMain(question))), new Change.NotAsked(asked), Optional.empty());
        }
        String groups = String.join(", ", question.numbered().keySet());
        Sentence asked = question.isolates()
                ? Sentence.of(
                        "scheduler.why.groups-apart",
                        "the groups {0} on different providers (group_policy isolate)",
                        groups)
                : Sentence.of("scheduler.why.groups-together", "the groups {0} together", groups);
        return new Shortfall(
                new Reason(asked, Sentence.of("scheduler.why.not-all", "providers that meet one of them, but not all")),
                new Change.MoreProviders(List.copyOf(question.numbered().keySet())),
                Optional.empty());
    }

    private static Sentence traits(Stream<Provider> providers) {
        TreeSet<String> all = new TreeSet<>();
        providers.forEach(provider -> all.addAll(provider.traits()));
        return Why.traitsThere(all);
    }
}
