package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * A plan for a rolling upgrade.
 *
 * @param cloud its name
 * @param hosts how many hosts were to be upgraded
 * @param verdict whether it can be done
 * @param because sentences that say why it cannot, or not in time
 * @param changes the smallest changes that were found, each to be read after "possible if"
 * @param start when work begins, where that was said
 * @param deadline how long it may take, where that was said
 * @param end since the start; zero without waves
 * @param waves in order
 * @param blocked hosts that are not in a wave
 * @param downtime over the instances
 * @param expectedLosses instances that are lost because they were moved, on average
 * @param expectedAborts moves that fail and have to be repeated, on average
 * @param failure what one more failed host means; empty without waves, and where nobody asked
 * @param hardestHit the instances that fare worst, the worst first
 * @param unjudged instances whose flavor is unknown; they are in no wave and block none
 * @param off instances that are off and stay on their host
 * @param assumptions what was assumed
 */
public record UpgradePlan(
        String cloud,
        int hosts,
        Verdict verdict,
        List<Sentence> because,
        List<Sentence> changes,
        Optional<Instant> start,
        Optional<Duration> deadline,
        TimeSpan end,
        List<Wave> waves,
        List<BlockedHost> blocked,
        DowntimeSummary downtime,
        double expectedLosses,
        double expectedAborts,
        Optional<FailureMeanwhile> failure,
        List<InstanceOutlook> hardestHit,
        long unjudged,
        long off,
        List<Sentence> assumptions) {

    /** Whether it can be done. */
    public enum Verdict {
        POSSIBLE,
        /** In time as expected, but not at the long end of the interval. */
        AT_RISK,
        TOO_LATE,
        IMPOSSIBLE
    }

    public UpgradePlan {
        because = List.copyOf(because);
        changes = List.copyOf(changes);
        waves = List.copyOf(waves);
        blocked = List.copyOf(blocked);
        hardestHit = List.copyOf(hardestHit);
        assumptions = List.copyOf(assumptions);
    }

    /** Whether it can be done, and in time. */
    public boolean isPossible() {
        return verdict == Verdict.POSSIBLE || verdict == Verdict.AT_RISK;
    }

    /** How long the drain of a host takes, for planners that only ask that; empty when it is in no wave. */
    public Optional<TimeSpan> drainOf(String host) {
        return waves.stream()
                .flatMap(wave -> wave.hosts().stream())
                .filter(each -> each.host().equals(host))
                .map(HostDrain::drained)
                .findFirst();
    }
}
