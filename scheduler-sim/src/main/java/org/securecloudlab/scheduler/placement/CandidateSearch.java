package org.securecloudlab.scheduler.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the candidates of one host: for every class of the main group each provider that has it, for every numbered group each provider that
 * has all of it, and of their combinations those that keep traits, group policy and, added up, capacity.
 *
 * <p>Limit: {@value #MOST_STEPS} combinations of a host are looked at; what lies behind them is not found.
 */
public final class CandidateSearch {
    private static final int MOST_STEPS = 100_000;

    private final HostTree tree;
    private final Question question;
    private final int limit;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Candidate.Part> chosen = new ArrayList<>();
    private final TreeMap<String, Provider> mappings = new TreeMap<>();
    private final List<Map.Entry<String, Long>> amounts;
    private final List<Map.Entry<String, ResourceGroup>> groups;
    private int steps;

    private CandidateSearch(HostTree tree, Question question, int limit) {
        this.tree = tree;
        this.question = question;
        this.limit = limit;
        this.amounts = List.copyOf(question.main().amounts().entrySet());
        this.groups = List.copyOf(question.numbered().entrySet());
    }

    /** At most so many candidates of a host, the plainest first. */
    public static List<Candidate> of(HostTree tree, Question question, int limit) {
        if (question.lacksPolicy()) {
            return List.of();
        }
        CandidateSearch search = new CandidateSearch(tree, question, limit);
        search.main(0);
        return search.found;
    }

    private boolean isOver() {
        return found.size() >= limit || ++steps > MOST_STEPS;
    }

    private void main(int place) {
        if (isOver()) {
            return;
        }
        if (place == amounts.size()) {
            if (keepsTraits()) {
                numbered(0);
            }
            return;
        }
        String resourceClass = amounts.get(place).getKey();
        long amount = amounts.get(place).getValue();
        tree.forMain(question)
                .filter(provider -> provider.fits(resourceClass, amount))
                .forEach(provider -> {
                    chosen.add(new Candidate.Part(provider, resourceClass, amount));
                    main(place + 1);
                    chosen.remove(chosen.size() - 1);
                });
    }

    // The providers that give something must have the required traits between them, and none a forbidden one.
    private boolean keepsTraits() {
        ResourceGroup main = question.main();
        if (main.required().isEmpty() && main.forbidden().isEmpty()) {
            return true;
        }
        SortedSet<String> traits = new TreeSet<>();
        if (amounts.isEmpty()) {
            traits.addAll(tree.root().traits());
        }
        chosen.forEach(part -> traits.addAll(part.provider().traits()));
        return traits.containsAll(main.required())
                && main.forbidden().stream().noneMatch(trait -> traits.contains(trait));
    }

    private void numbered(int place) {
        if (isOver()) {
            return;
        }
        if (place == groups.size()) {
            candidate().ifPresent(found::add);
            return;
        }
        String suffix = groups.get(place).getKey();
        ResourceGroup group = groups.get(place).getValue();
        tree.all()
                .filter(provider -> meets(provider, group))
                .filter(provider -> !question.isolates() || !mappings.containsValue(provider))
                .forEach(provider -> {
                    mappings.put(suffix, provider);
                    group.amounts().forEach((each, amount) -> chosen.add(new Candidate.Part(provider, each, amount)));
                    numbered(place + 1);
                    chosen.subList(chosen.size() - group.amounts().size(), chosen.size())
                            .clear();
                    mappings.remove(suffix);
                });
    }

    /** Whether one provider has all that a numbered group asks. */
    static boolean meets(Provider provider, ResourceGroup group) {
        return group.amounts().entrySet().stream().allMatch(each -> provider.fits(each.getKey(), each.getValue()))
                && provider.traits().containsAll(group.required())
                && group.forbidden().stream()
                        .noneMatch(trait -> provider.traits().contains(trait));
    }

    private record Key(Provider provider, String resourceClass) {}

    // Groups were met one by one; added up they may still be too much for a provider.
    private Optional<Candidate> candidate() {
        Map<Key, Long> sums = new LinkedHashMap<>();
        chosen.forEach(part -> sums.merge(new Key(part.provider(), part.resourceClass()), part.amount(), Long::sum));
        boolean fits = sums.entrySet().stream()
                .allMatch(sum -> sum.getKey().provider().fitsInAll(sum.getKey().resourceClass(), sum.getValue()));
        List<Candidate.Part> parts = sums.entrySet().stream()
                .map(sum ->
                        new Candidate.Part(sum.getKey().provider(), sum.getKey().resourceClass(), sum.getValue()))
                .toList();
        return fits ? Optional.of(new Candidate(parts, mappings)) : Optional.empty();
    }
}
