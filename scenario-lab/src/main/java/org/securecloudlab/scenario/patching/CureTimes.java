package org.securecloudlab.scenario.patching;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.world.World;

/** How long advisories stay open on instances, against the days that {@link UrgencyPolicy#DEFAULT} gives for their severity. */
final class CureTimes {
    private static final double NANOS = 1e9;

    private final World world;
    private final SampleRecorder seconds;
    private final Map<CvssBand, Long> allowedNanos = new EnumMap<>(CvssBand.class);

    CureTimes(World world) {
        this.world = world;
        this.seconds = world.figures().sample(PatchFigures.TIME);
        UrgencyPolicy.DEFAULT
                .cvssDays()
                .forEach((band, days) ->
                        allowedNanos.put(band, Duration.ofDays(days).toNanos()));
    }

    /** An instance has other packages than before: what was open and is no more is cured. */
    void cured(PatchedSystem guest, PackageSet before) {
        for (PublishedAdvisory advisory : before.open()) {
            if (!guest.packages().isOpenTo(advisory)) {
                long open = guest.openNanos(advisory, world.clock().nowNanos());
                seconds.record(open / NANOS);
                countLate(advisory, open);
            }
        }
    }

    /** An instance, or the replication, ends: what is open on it was never cured. */
    void end(PatchedSystem guest) {
        for (PublishedAdvisory advisory : guest.packages().open()) {
            countLate(advisory, guest.openNanos(advisory, world.clock().nowNanos()));
        }
    }

    private void countLate(PublishedAdvisory advisory, long openNanos) {
        long allowed = allowedNanos.getOrDefault(advisory.severity(), Long.MAX_VALUE);
        world.figures().add(PatchFigures.LATE, openNanos > allowed ? 1 : 0);
    }
}
