package org.securecloudlab.entropy.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.virtio.Backend;
import org.securecloudlab.entropy.virtio.EgdSource;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Simulation;

/** Some equal guests beside each other; where an EGD server stands behind their devices, they share it. */
public final class GuestSimulation {
    private static final double NANOS = 1e9;
    private static final long LONGEST_NANOS = 3_600_000_000_000L;

    private final Simulation clock = new Simulation(Cancellation.never());
    private final List<GuestMachine> machines = new ArrayList<>();
    private int running;

    private GuestSimulation() {}

    /**
     * Runs guests to their end, one hour at most.
     *
     * @param initSeconds when the first process of each runs, by the one clock
     */
    public static List<GuestOutcome> run(GuestSetup setup, List<Double> initSeconds) {
        GuestSimulation simulation = new GuestSimulation();
        simulation.build(setup, initSeconds);
        simulation.machines.forEach(GuestMachine::start);
        simulation.clock.runUntil(LONGEST_NANOS);
        return simulation.machines.stream().map(GuestMachine::outcome).toList();
    }

    private void build(GuestSetup setup, List<Double> initSeconds) {
        Optional<EgdSource> egd = setup.device()
                .flatMap(GuestSetup.Device::egd)
                .map(server -> new EgdSource(clock, server.bytesPerSecond(), server.policy()));
        setup.device().flatMap(GuestSetup.Device::egd).ifPresent(server -> server.restartAfterSeconds()
                .ifPresent(after -> clock.at(Math.round((initSeconds.get(0) + after) * NANOS), () -> egd.orElseThrow()
                        .restart())));
        running = initSeconds.size();
        for (int i = 0; i < running; i++) {
            int number = i;
            Optional<Backend> backend = setup.device().map(device -> egd.map(source -> source.client(number))
                    .orElse((bytes, delivered) -> delivered.accept(bytes)));
            Runnable gone = () -> {
                egd.ifPresent(source -> source.close(number));
                if (--running == 0) {
                    clock.stop();
                }
            };
            machines.add(new GuestMachine(clock, setup, initSeconds.get(i), backend, gone));
        }
    }
}
