package org.securecloudlab.patch.exposure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Simulation;
import org.securecloudlab.patch.exposure.AdvisoryStream.Finding;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * One replication of one policy on the simulation's clock: findings open and close, and what is open is summed up over time.
 */
final class ExposureRun {
    private static final double NANOS_A_DAY = 86_400e9;

    private final ExposureModel model;
    private final Simulation simulation;
    private final long endNanos;
    private final int[] openOfGroup;
    private final long[] openSinceNanos;
    private final Map<CvssBand, Double> findingDaysOfSeverity = new EnumMap<>(CvssBand.class);
    private final double[] vulnerableDaysOfGroup;
    private final double[] vulnerableAtDay;
    private double vulnerable;

    ExposureRun(ExposureModel model, Cancellation cancellation) {
        this.model = model;
        this.simulation = new Simulation(cancellation);
        this.endNanos = (long) (model.days() * NANOS_A_DAY);
        this.openOfGroup = new int[model.groups().size()];
        this.openSinceNanos = new long[model.groups().size()];
        this.vulnerableDaysOfGroup = new double[model.groups().size()];
        this.vulnerableAtDay = new double[model.days()];
    }

    void run(PatchPolicy policy, List<Finding> findings) {
        for (int day = 0; day < model.days(); day++) {
            int at = day;
            simulation.at((long) ((day + 1) * NANOS_A_DAY), () -> vulnerableAtDay[at] = vulnerable);
        }
        for (Finding finding : findings) {
            InstanceGroup group = model.groups().get(finding.group());
            double closing = policy.patchedAt(group, finding.severity(), finding.day(), finding.responseDays());
            double end = Math.min(closing, model.days());
            findingDaysOfSeverity.merge(finding.severity(), (end - finding.day()) * group.instances(), Double::sum);
            simulation.at((long) (finding.day() * NANOS_A_DAY), () -> open(finding.group()));
            if (closing < model.days()) {
                simulation.at((long) (closing * NANOS_A_DAY), () -> close(finding.group()));
            }
        }
        simulation.runUntil(endNanos);
        for (int group = 0; group < openOfGroup.length; group++) {
            if (openOfGroup[group] > 0) {
                settle(group);
            }
        }
    }

    private void open(int group) {
        if (openOfGroup[group]++ == 0) {
            openSinceNanos[group] = simulation.nowNanos();
            vulnerable += model.groups().get(group).instances();
        }
    }

    private void close(int group) {
        if (--openOfGroup[group] == 0) {
            settle(group);
            vulnerable -= model.groups().get(group).instances();
        }
    }

    private void settle(int group) {
        double days = (simulation.nowNanos() - openSinceNanos[group]) / NANOS_A_DAY;
        vulnerableDaysOfGroup[group] += days * model.groups().get(group).instances();
    }

    /** Sum over findings, each for as long as it was open. */
    double findingDays(CvssBand severity) {
        return findingDaysOfSeverity.getOrDefault(severity, 0.0);
    }

    /** For as long as at least one finding was open. */
    double vulnerableDays(int group) {
        return vulnerableDaysOfGroup[group];
    }

    double vulnerableDays() {
        return Arrays.stream(vulnerableDaysOfGroup).sum();
    }

    double[] vulnerableAtDay() {
        return vulnerableAtDay;
    }
}
