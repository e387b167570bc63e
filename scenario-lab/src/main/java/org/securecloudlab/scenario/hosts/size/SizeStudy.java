package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.HostStops;

/** Searches the cheapest hosts for a workload. */
public final class SizeStudy {
    /** For so many of the cheapest options the spread over replications is worked out. */
    private static final int SPREAD = 3;

    /** So many of the cheapest options are told, and every kind alone. */
    private static final int TOLD = 10;

    private final Cloud cloud;
    private final SizeQuestion question;
    private final Candidates candidates;
    private final Progress progress;
    private final Cancellation cancellation;
    private final MixSearch search;
    private long judged;

    private SizeStudy(Cloud cloud, SizeQuestion question, Progress progress, Cancellation cancellation) {
        this.cloud = cloud;
        this.question = question;
        this.candidates = new Candidates(cloud, question);
        this.search = new MixSearch(
                question.kinds().stream().mapToDouble(PricedKind::price).toArray(),
                question.mostHosts(),
                this::suffices);
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
        List<SizeOption> cheapest = worthTelling().stream()
                .map(this::option)
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

    /** Every kind alone, and the cheapest mixes; none that another is part of. */
    private List<int[]> worthTelling() {
        List<int[]> all = search.found();
        List<int[]> found = new ArrayList<>(all);
        found.removeIf(hosts -> all.stream().anyMatch(less -> isPart(less, hosts)));
        found.sort(Comparator.comparingDouble(search::price)
                .thenComparingInt(hosts -> IntStream.of(hosts).sum()));
        List<int[]> told = new ArrayList<>(found.subList(0, Math.min(TOLD, found.size())));
        found.subList(told.size(), found.size()).stream()
                .filter(hosts -> IntStream.of(hosts).filter(count -> count > 0).count() < 2)
                .forEach(told::add);
        return told;
    }

    private static boolean isPart(int[] less, int[] of) {
        return !Arrays.equals(less, of) && IntStream.range(0, of.length).allMatch(kind -> less[kind] <= of[kind]);
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

    private static int total(SizeOption option) {
        return option.hosts().stream().mapToInt(SizeOption.Count::count).sum();
    }

    private boolean suffices(int[] hosts) {
        cancellation.throwIfCancelled();
        boolean suffices = candidates.suffices(hosts);
        judged++;
        progress.report(judged, judged + 1);
        return suffices;
    }

    private SizeOption option(int[] hosts) {
        Candidates.Judged judgement = candidates.judge(hosts);
        List<SizeOption.Count> counts = new ArrayList<>();
        HostStops lacking = new HostStops();
        for (int kind = 0; kind < hosts.length; kind++) {
            if (hosts[kind] > 0) {
                counts.add(
                        new SizeOption.Count(question.kinds().get(kind).model().name(), hosts[kind]));
                lacking.addAll(candidates
                        .judge(MixSearch.with(hosts, kind, hosts[kind] - 1))
                        .stops());
            }
        }
        List<SizeOption.Peak> peaks = new ArrayList<>();
        for (int resource = 0; resource < UsePeaks.RESOURCES.size(); resource++) {
            peaks.add(new SizeOption.Peak(
                    UsePeaks.RESOURCES.get(resource), judgement.peaks().get(resource)));
        }
        List<String> binding = lacking.mostFirst().stream()
                .map(stop -> HostStops.name(stop).text())
                .distinct()
                .toList();
        return new SizeOption(counts, search.price(hosts), judgement.failingShare(), peaks, binding, Optional.empty());
    }
}
