package org.securecloudlab.scenario.migration;

import java.util.Optional;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/** What moves and drains leave behind: figures, lines of the timeline, and word to those who wait for the end of a move. */
final class MoveRecords {
    private static final double NANOS = 1e9;

    private final World world;

    MoveRecords(World world) {
        this.world = world;
    }

    void refused(Life life, String reason) {
        world.figures().add(MigrationFigures.REFUSED, 1);
        world.tell("not-migrated", life.id(), life.serviceHost(), reason);
    }

    void arrived(Transfer transfer) {
        Prediction drawn = transfer.drawn();
        world.figures().add(MigrationFigures.COUNT, 1);
        world.figures().add(MigrationFigures.CLEAR, transfer.drain.migrations().isReadable(transfer.kind) ? 1 : 0);
        world.figures().add(MigrationFigures.BYTES, drawn.streamBytes() + drawn.diskBytes());
        world.figures().sample(MigrationFigures.TIME).record(secondsSince(transfer.startNanos));
        world.figures().sample(MigrationFigures.DOWNTIME).record(drawn.blackoutMillis() / 1000);
    }

    void failed(Transfer transfer, String reason) {
        world.figures().add(MigrationFigures.FAILED, 1);
        world.tell("migration-failed", transfer.life.id(), transfer.life.serviceHost(), reason);
        world.events().publish(new CloudEvent.MoveGivenUp(transfer.life));
    }

    /** Whether an instance went down because it was moved. */
    void lost(boolean byMove) {
        world.figures().add(MigrationFigures.LOST, byMove ? 1 : 0);
    }

    void drained(HostDraining drain, boolean isEmpty) {
        world.figures().sample(MigrationFigures.DRAIN).record(secondsSince(drain.beganNanos()));
        world.figures().add(MigrationFigures.DRAINED, isEmpty ? 1 : 0);
        world.tell(isEmpty ? "drained" : "not-drained", drain.serviceHost(), Optional.empty(), "");
    }

    private double secondsSince(long nanos) {
        return (world.clock().nowNanos() - nanos) / NANOS;
    }
}
