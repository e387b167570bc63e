package org.securecloudlab.patch.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How like production a test environment is (guide P4): for each trait the share of production systems whose value some test system
 * has, for packages the mean share of (package, version) that the most similar test system has; overall the mean of these. That all
 * count the same is an assumption.
 *
 * @param overall 0 to 1; 0 when there is nothing to compare
 * @param traits in alphabetical order, packages last
 */
public record Likeness(double overall, List<TraitLikeness> traits) {
    private static final int SHOWN = 10;
    private static final String PACKAGES = "packages";

    public Likeness {
        traits = List.copyOf(traits);
    }

    /** Compares two environments. */
    public static Likeness of(Collection<SystemProfile> test, Collection<SystemProfile> production) {
        List<TraitLikeness> traits = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>();
        production.forEach(system -> names.addAll(system.traits().keySet()));
        names.forEach(name -> traits.add(trait(name, test, production)));
        List<SystemProfile> withPackages = production.stream()
                .filter(system -> !system.packages().isEmpty())
                .toList();
        if (!withPackages.isEmpty()) {
            traits.add(packages(test, withPackages));
        }
        double sum = 0;
        for (TraitLikeness trait : traits) {
            sum += trait.share();
        }
        return new Likeness(traits.isEmpty() ? 0 : sum / traits.size(), traits);
    }

    private static TraitLikeness trait(
            String name, Collection<SystemProfile> test, Collection<SystemProfile> production) {
        SortedSet<String> tested = new TreeSet<>();
        test.forEach(system -> system.trait(name).ifPresent(value -> tested.add(value)));
        SortedSet<String> missing = new TreeSet<>();
        int having = 0;
        int covered = 0;
        for (SystemProfile system : production) {
            Optional<String> value = system.trait(name);
            if (value.isPresent()) {
                having++;
                covered += tested.contains(value.get()) ? 1 : 0;
                if (!tested.contains(value.get())) {
                    missing.add(value.get());
                }
            }
        }
        return new TraitLikeness(name, (double) covered / having, first(missing));
    }

    /** Systems with the same packages are compared once. */
    private static TraitLikeness packages(Collection<SystemProfile> test, List<SystemProfile> production) {
        List<SortedSet<String>> tested =
                test.stream().map(SystemProfile::packages).distinct().toList();
        Map<SortedSet<String>, Integer> counts = new HashMap<>();
        SortedMap<String, Integer> missing = new TreeMap<>();
        List<SortedSet<String>> sets = new ArrayList<>();
        for (SystemProfile system : production) {
            if (counts.merge(system.packages(), 1, Integer::sum) == 1) {
                sets.add(system.packages());
            }
        }
        double sum = 0;
        for (SortedSet<String> set : sets) {
            int best = -1;
            SortedSet<String> nearest = new TreeSet<>();
            for (SortedSet<String> candidate : tested) {
                int shared = (int)
                        set.stream().filter(each -> candidate.contains(each)).count();
                if (shared > best) {
                    best = shared;
                    nearest = candidate;
                }
            }
            int count = counts.getOrDefault(set, 0);
            sum += count * (double) Math.max(0, best) / set.size();
            SortedSet<String> like = nearest;
            set.stream().filter(name -> !like.contains(name)).forEach(name -> missing.merge(name, count, Integer::sum));
        }
        List<String> most = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        return new TraitLikeness(PACKAGES, sum / production.size(), most);
    }

    private static List<String> first(SortedSet<String> values) {
        return values.stream().limit(SHOWN).toList();
    }
}
