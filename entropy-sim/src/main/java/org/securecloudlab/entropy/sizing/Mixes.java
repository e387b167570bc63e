package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.model.SourceStock;

/** Numbers of sources of each type, and what is left of them when the fastest are lost. */
@SuppressWarnings("ArrayRecordComponent") // written once; never compared
record Mixes(List<SourceStock> types, int[] counts) {
    private static final int MOST_MIXES = 20_000;

    /** So many of one type. */
    static Mixes of(SourceStock type, int count) {
        return new Mixes(List.of(type), new int[] {count});
    }

    /** Every mix of at most so many of two or more types, the cheapest first; the smaller number first where prices are equal. */
    static List<Mixes> upTo(List<SourceStock> types, int most) {
        List<Mixes> all = new ArrayList<>();
        extend(types, new int[types.size()], 0, most, all);
        all.sort(Comparator.comparingDouble(Mixes::price).thenComparingInt(Mixes::bought));
        return all;
    }

    private static void extend(List<SourceStock> types, int[] counts, int index, int left, List<Mixes> all) {
        if (all.size() >= MOST_MIXES) {
            return;
        }
        if (index == types.size()) {
            all.add(new Mixes(types, counts.clone()));
            return;
        }
        for (int n = 0; n <= left; n++) {
            counts[index] = n;
            extend(types, counts, index + 1, left - n, all);
        }
        counts[index] = 0;
    }

    int bought() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    double price() {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * types.get(i).price();
        }
        return sum;
    }

    /** Those at work when the fastest are lost. */
    List<SourceUnit> atWork(int lost) {
        List<SourceUnit> units = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            units.addAll(types.get(i).units(counts[i]));
        }
        units.sort((a, b) -> Double.compare(b.bitsPerSecond(), a.bitsPerSecond()));
        return List.copyOf(units.subList(Math.min(lost, units.size()), units.size()));
    }

    List<Candidate.Part> parts() {
        List<Candidate.Part> parts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                parts.add(new Candidate.Part(types.get(i).type().id(), counts[i]));
            }
        }
        return parts;
    }
}
