package org.securecloudlab.scenario.hosts.size;

import java.util.stream.IntStream;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/** How far replications differ in what they need: each by itself is searched for its own fewest hosts. */
final class NeedSpread {
    private final SizeQuestion question;
    private final Candidates candidates;

    NeedSpread(SizeQuestion question, Candidates candidates) {
        this.question = question;
        this.candidates = candidates;
    }

    /** Of the most frequent kind, beside the others; a replication that wants more than twice as many counts as twice. */
    SizeOption.Need of(SizeOption option) {
        int[] hosts = hosts(option);
        int kind = mostFrequent(hosts);
        int most = hosts[kind] * 2;
        double[] needed = IntStream.range(0, question.replications())
                .mapToDouble(replication -> Fewest.upTo(
                                most, count -> candidates.sufficesIn(replication, MixSearch.with(hosts, kind, count)))
                        .orElse(most))
                .toArray();
        return new SizeOption.Need(question.kinds().get(kind).model().name(), MeanEstimate.of(needed));
    }

    private int[] hosts(SizeOption option) {
        return question.kinds().stream()
                .map(kind -> kind.model().name())
                .mapToInt(like -> option.hosts().stream()
                        .filter(count -> count.like().equals(like))
                        .mapToInt(SizeOption.Count::count)
                        .findFirst()
                        .orElse(0))
                .toArray();
    }

    private static int mostFrequent(int[] hosts) {
        int most = 0;
        for (int kind = 1; kind < hosts.length; kind++) {
            most = hosts[kind] > hosts[most] ? kind : most;
        }
        return most;
    }
}
