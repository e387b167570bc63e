package org.securecloudlab.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.scenario.report.HostAtEnd;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scenario.world.World;
import org.securecloudlab.scheduler.HostLoad;

/** Tells the whole story of a replication that has ended. */
final class ReplicationDetail {
    private ReplicationDetail() {}

    static ReplicationResult.Detail of(World world) {
        List<Placement> placements = world.state().requested().stream()
                .map(ReplicationDetail::placement)
                .toList();
        List<HostAtEnd> hosts =
                world.loadsAtEnd().stream().map(load -> hostAtEnd(world, load)).toList();
        return new ReplicationResult.Detail(world.timeline(), placements, hosts);
    }

    private static Placement placement(Life life) {
        return new Placement(
                life.id(),
                life.projectId(),
                life.request().map(request -> request.flavor().name()).orElse(""),
                Duration.ofNanos(life.requestedNanos()),
                life.hostKey(),
                life.reason(),
                state(life));
    }

    private static String state(Life life) {
        if (life.state() == State.STARTING) {
            return life.stage();
        }
        return life.state() == State.DOWN ? "lost" : life.state().name().toLowerCase(Locale.ROOT);
    }

    private static HostAtEnd hostAtEnd(World world, HostLoad load) {
        String serviceHost = world.facts().serviceHostOf(load.host());
        return new HostAtEnd(
                load.host(),
                world.facts().zoneOf(serviceHost),
                !world.state().isDown(serviceHost),
                !world.state().isDisabled(serviceHost),
                load.vcpusUsed(),
                load.vcpuCapacity(),
                load.ramMiBUsed(),
                load.ramMiBCapacity(),
                load.diskGiBUsed(),
                load.diskGiBCapacity(),
                load.instances());
    }
}
