package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.HostStops;

/** Searches the cheapest hosts for a workload. */
public final class SizeStudy {
    /** Into how many steps the first kind of a pair is cut; the second is searched to the host. */
    private static final int STEPS = 12;

    /** For so many of the cheapest options the spread over replications is worked out. */
    private static final int SPREAD = 3;

    private final Cloud cloud;
    private final SizeQuestion question;
    private final Candidates candidates;
    private final Progress progress;
    private final Cancellation cancellation;
    private final List<SizeOption> options = new ArrayList<>();
    private long judged;

    private SizeStudy(Cloud cloud, SizeQuestion question, Progress progress, Cancellation cancellation) {
        this.cloud = cloud;
        this.question = question;
        this.candidates = new Candidates(cloud, question);
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Answers for a cloud's configuration and flavors.
     *
     * @param progress hears of each judged candidate; how many there will be is not known
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static SizeAnswer of(Cloud cloud, SizeQuestion question, Progress progress, Cancellation cancellation) {
        return new SizeStudy(cloud, question, progress, cancellation).answer();
    }

    private SizeAnswer answer() {
        int kinds = question.kinds().size();
        OptionalInt[] alone = new OptionalInt[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            alone[kind] = fewest(new int[kinds], kind, question.mostHosts());
            int[] hosts = new int[kinds];
            hosts[kind] = alone[kind].orElse(0);
            if (alone[kind].isPresent()) {
                options.add(option(hosts, kind));
            }
        }
        for (int first = 0; first < kinds; first++) {
            for (int second = 0; second < kinds; second++) {
                if (first != second) {
                    mixed(first, alone[first].orElse(0), second, alone[second].orElse(question.mostHosts()));
                }
            }
        }
        List<SizeOption> cheapest = options.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(SizeOption::price).thenComparingInt(SizeStudy::total))
                .toList();
        return new SizeAnswer(
                cloud.name(),
                question.workload().description(),
                question.failingShare(),
                question.replications(),
                withSpread(cheapest));
    }

    private List<SizeOption> withSpread(List<SizeOption> cheapest) {
        List<SizeOption> answered = new ArrayList<>(cheapest);
        NeedSpread spread = new NeedSpread(question, candidates);
        for (int place = 0; place < Math.min(SPREAD, answered.size()) && question.replications() > 1; place++) {
            SizeOption option = answered.get(place);
            answered.set(place, option.needing(spread.of(option)));
        }
        return answered;
    }

    /** The same hosts with another count of one kind. */
    static int[] with(int[] hosts, int kind, int count) {
        int[] changed = hosts.clone();
        changed[kind] = count;
        return changed;
    }

    private static int total(SizeOption option) {
        return option.hosts().stream().mapToInt(SizeOption.Count::count).sum();
    }

    /** Part of the first kind, filled up with the second, where that can be cheaper than what is known. */
    private void mixed(int first, int aloneFirst, int second, int mostSecond) {
        int step = Math.max(1, aloneFirst / STEPS);
        for (int count = step; count < aloneFirst; count += step) {
            int[] hosts = new int[question.kinds().size()];
            hosts[first] = count;
            double room = cheapest() - price(hosts);
            double price = question.kinds().get(second).price();
            int affordable = price <= 0 ? mostSecond : (int) Math.min(mostSecond, room / price);
            OptionalInt needed = affordable < 1 ? OptionalInt.empty() : fewest(hosts, second, affordable);
            if (needed.isPresent()) {
                hosts[second] = needed.getAsInt();
                if (price(hosts) < cheapest()) {
                    options.add(option(hosts, second));
                }
            }
        }
    }

    private double cheapest() {
        return options.stream().mapToDouble(SizeOption::price).min().orElse(Double.MAX_VALUE);
    }

    private double price(int[] hosts) {
        double sum = 0;
        for (int kind = 0; kind < hosts.length; kind++) {
            sum += hosts[kind] * question.kinds().get(kind).price();
        }
        return sum;
    }

    /** The fewest hosts of a kind that suffice beside the given ones, at most so many. */
    private OptionalInt fewest(int[] beside, int kind, int most) {
        return Fewest.upTo(most, count -> suffices(with(beside, kind, count)));
    }

    private boolean suffices(int[] hosts) {
        cancellation.throwIfCancelled();
        boolean suffices = candidates.suffices(hosts);
        judged++;
        progress.report(judged, judged + 1);
        return suffices;
    }

    private SizeOption option(int[] hosts, int searched) {
        Candidates.Judged judgement = candidates.judge(hosts);
        int[] oneLess = hosts.clone();
        oneLess[searched] = Math.max(0, oneLess[searched] - 1);
        List<SizeOption.Count> counts = new ArrayList<>();
        for (int kind = 0; kind < hosts.length; kind++) {
            if (hosts[kind] > 0) {
                counts.add(
                        new SizeOption.Count(question.kinds().get(kind).model().name(), hosts[kind]));
            }
        }
        List<SizeOption.Peak> peaks = new ArrayList<>();
        for (int resource = 0; resource < UsePeaks.RESOURCES.size(); resource++) {
            peaks.add(new SizeOption.Peak(
                    UsePeaks.RESOURCES.get(resource), judgement.peaks().get(resource)));
        }
        List<String> binding = candidates.judge(oneLess).stops().stream()
                .map(stop -> HostStops.name(stop).text())
                .distinct()
                .toList();
        return new SizeOption(counts, price(hosts), judgement.failingShare(), peaks, binding, Optional.empty());
    }
}
