package org.securecloudlab.scenario.migration;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;

/** The figures of the stage {@code migrating}. */
final class MigrationFigures {
    static final String STAGE = "migrating";
    static final String COUNT = "migration.count";
    static final String FAILED = "migration.failed";
    static final String REFUSED = "migration.refused";
    static final String LOST = "migration.lost";
    static final String CLEAR = "migration.clear";
    static final String BYTES = "migration.bytes";
    static final String TIME = "migration.time";
    static final String DOWNTIME = "migration.downtime";
    static final String DRAINED = "migration.drained";
    static final String DRAIN = "migration.drain";

    static final List<FigureDefinition> ALL = List.of(
            value(COUNT, "migrations", STAGE, "Live migrations that completed"),
            value(
                    FAILED,
                    "migrations",
                    STAGE,
                    "Live migrations that did not, the instance stays where it was or goes down"),
            value(REFUSED, "instances", STAGE, "Instances that were to leave a host and that nova did not move"),
            value(LOST, "instances", STAGE, "Instances that went down because they were moved"),
            value(CLEAR, "migrations", STAGE, "Of them, those that anybody on the path could read"),
            value(BYTES, "B", STAGE, "Memory and disks that crossed the network"),
            sample(TIME, "s", STAGE, "From the start of a migration until the instance is on the other host"),
            sample(DOWNTIME, "s", STAGE, "How long an instance served nobody at switch-over"),
            value(DRAINED, "hosts", STAGE, "Hosts that were emptied"),
            sample(DRAIN, "s", STAGE, "From the order until the last instance that moves had left its host"));

    private MigrationFigures() {}
}
