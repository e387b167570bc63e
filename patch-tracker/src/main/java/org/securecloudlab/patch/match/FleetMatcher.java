package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;

/**
 * Judges all packages of a fleet by all advisories, and keeps the answer while advisories come, change and go.
 *
 * <p>An advisory meets only the packages that have its name, found by a table; a package is judged once, whatever number of systems
 * has it. Not for several threads at a time.
 */
public final class FleetMatcher {
    private final PackageCatalog catalog;
    private final Map<NameKey, IntList> packagesByName = new HashMap<>();
    private final List<IntList> hitsOfPackage = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> packagesOfAdvisory = new ArrayList<>();
    private final int[][] setsOfPackage;

    /** A matcher over a catalogue that is complete: what is added to it later is not seen. */
    public FleetMatcher(PackageCatalog catalog) {
        this.catalog = catalog;
        for (int i = 0; i < catalog.packageCount(); i++) {
            PackageKey key = catalog.packageAt(i);
            String ecosystem = key.distribution().name();
            byName(ecosystem, key.source()).add(i);
            if (!key.name().equals(key.source())) {
                byName(ecosystem, key.name()).add(i);
            }
            hitsOfPackage.add(new IntList());
        }
        setsOfPackage = setIndex(catalog);
    }

    private IntList byName(String ecosystem, String name) {
        return packagesByName.computeIfAbsent(new NameKey(ecosystem, name), any -> new IntList());
    }

    /**
     * Takes an advisory, in place of the one with the same id if it was not modified before that one.
     *
     * @return the numbers of the packages that it affects now
     */
    public int[] put(Advisory advisory) {
        Integer known = numbers.get(advisory.id());
        if (known != null && advisory.modified().isBefore(advisories.get(known).modified())) {
            return packagesOfAdvisory.get(known).clone();
        }
        int number = known == null ? advisories.size() : known;
        if (known == null) {
            numbers.put(advisory.id(), number);
            advisories.add(advisory);
            packagesOfAdvisory.add(new int[0]);
        } else {
            for (int affected : packagesOfAdvisory.get(known)) {
                hitsOfPackage.get(affected).remove(number);
            }
            advisories.set(number, advisory);
        }
        int[] affected = affected(advisory);
        for (int each : affected) {
            hitsOfPackage.get(each).add(number);
        }
        packagesOfAdvisory.set(number, affected);
        return affected.clone();
    }

    private int[] affected(Advisory advisory) {
        if (advisory.isWithdrawn()) {
            return new int[0];
        }
        BitSet hits = new BitSet();
        for (Affected affected : advisory.affected()) {
            IntList candidates =
                    packagesByName.get(new NameKey(affected.ecosystem().name(), affected.name()));
            if (candidates != null) {
                AffectedRule rule = new AffectedRule(affected);
                for (int i = 0; i < candidates.size(); i++) {
                    judge(rule, affected, candidates.get(i), hits);
                }
            }
        }
        return hits.stream().toArray();
    }

    private void judge(AffectedRule rule, Affected affected, int number, BitSet hits) {
        PackageKey key = catalog.packageAt(number);
        if (affected.ecosystem().covers(key.distribution())
                && rule.judge(key.installed()).isAffected()) {
            hits.set(number);
        }
    }

    /** The advisories that affect a set of packages, in the order in which they came. */
    public List<Advisory> advisoriesOf(int set) {
        return advisoryNumbersOf(set).stream().mapToObj(advisories::get).toList();
    }

    /** How many advisories affect each set, by set number; computed on all processors. */
    public int[] countsOfSets() {
        return IntStream.range(0, catalog.setCount())
                .parallel()
                .map(set -> advisoryNumbersOf(set).cardinality())
                .toArray();
    }

    private BitSet advisoryNumbersOf(int set) {
        BitSet hits = new BitSet(advisories.size());
        for (int installed : catalog.packagesOf(set)) {
            IntList ofPackage = hitsOfPackage.get(installed);
            for (int i = 0; i < ofPackage.size(); i++) {
                hits.set(ofPackage.get(i));
            }
        }
        return hits;
    }

    /** The sets that hold at least one of some packages. */
    public BitSet setsWithAny(int[] packageNumbers) {
        BitSet sets = new BitSet(catalog.setCount());
        for (int number : packageNumbers) {
            for (int set : setsOfPackage[number]) {
                sets.set(set);
            }
        }
        return sets;
    }

    private static int[][] setIndex(PackageCatalog catalog) {
        int[] counts = new int[catalog.packageCount()];
        for (int set = 0; set < catalog.setCount(); set++) {
            for (int installed : catalog.packagesOf(set)) {
                counts[installed]++;
            }
        }
        int[][] index = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            index[i] = new int[counts[i]];
        }
        for (int set = catalog.setCount() - 1; set >= 0; set--) {
            for (int installed : catalog.packagesOf(set)) {
                index[installed][--counts[installed]] = set;
            }
        }
        return index;
    }

    private record NameKey(String ecosystem, String name) {}
}
