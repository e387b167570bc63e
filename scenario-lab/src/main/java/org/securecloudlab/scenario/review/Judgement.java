package org.securecloudlab.scenario.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.patch.Patches;

/** Tells findings that count from those that are suppressed or known, and keeps book of the suppressions. Safe for several threads. */
public final class Judgement {
    private final List<Suppression> suppressions;
    private final Baseline baseline;
    private final LocalDate today;
    private final Set<Suppression> used = ConcurrentHashMap.newKeySet();

    /**
     * A judgement.
     *
     * @param today the day on which suppressions must not be over
     */
    public Judgement(List<Suppression> suppressions, Baseline baseline, LocalDate today) {
        this.suppressions = List.copyOf(suppressions);
        this.baseline = baseline;
        this.today = today;
    }

    /** Sorts one host's findings. */
    public HostReview sorted(String host, List<Finding> findings, Optional<Patches> patches) {
        List<Finding> open = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        List<HostReview.Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> by = suppression(host, finding);
            if (by.isPresent()) {
                suppressed.add(new HostReview.Suppressed(finding, by.get()));
            } else {
                (baseline.knows(host, finding) ? known : open).add(finding);
            }
        }
        return new HostReview(host, open, known, suppressed, patches);
    }

    private Optional<Suppression> suppression(String host, Finding finding) {
        List<Suppression> about =
                suppressions.stream().filter(s -> s.covers(host, finding)).toList();
        used.addAll(about);
        return about.stream().filter(s -> !s.isExpired(today)).findFirst();
    }

    /** Suppressions that are over, and those that nothing needs any more; asked for after all hosts. */
    public List<Problem> problems(String fileName) {
        List<Problem> problems = new ArrayList<>();
        for (Suppression each : suppressions) {
            if (each.isExpired(today)) {
                problems.add(Problem.warning(
                                each.rule(), "expired on " + each.expires(), "a later date, or the finding mended")
                        .in(fileName)
                        .at(each.line()));
            } else if (!used.contains(each)) {
                problems.add(Problem.warning(each.rule(), "a suppression of nothing", "no line for it")
                        .in(fileName)
                        .at(each.line()));
            }
        }
        return problems;
    }
}
