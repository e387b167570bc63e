package org.securecloudlab.scenario.migration;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.operation.HostSelector;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scenario.world.MoveAnswer;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/**
 * {@code evacuate}: the instances of hosts that are down are rebuilt on other ones. nova refuses it for a host that is up (nova/compute/api.py,
 * {@code evacuate}).
 */
public final class EvacuateOperation implements Operation {
    private static final String COUNT = "evacuation.count";
    private static final String REFUSED = "evacuation.refused";
    private static final Duration USUAL = Duration.ofMinutes(1);

    @Override
    public String key() {
        return "evacuate";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(EvacuateOperation.class, key());
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                value(
                        COUNT,
                        "instances",
                        key(),
                        "Instances that serve again on another host than the one that is down"),
                value(REFUSED, "instances", key(), "Instances that were to be evacuated and found no other host"));
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        List<String> hosts = HostSelector.read(input);
        Duration rebuild = input.duration("rebuild").orElse(USUAL);
        return input.prepared(world -> hosts.forEach(host -> evacuate(world, host, rebuild)));
    }

    private static void evacuate(World world, String host, Duration rebuild) {
        if (!world.state().isDown(host)) {
            world.tell("not-evacuated", host, Optional.empty(), "it is up");
            return;
        }
        for (Life life : world.state().on(host)) {
            if (life.state() == State.DOWN) {
                world.events().publish(new CloudEvent.MoveAsked(life, false, new Rebuild(world, life, rebuild)));
            }
        }
    }

    private record Rebuild(World world, Life life, Duration takes) implements MoveAnswer {
        @Override
        public void goesTo(String hostKey) {
            world.clock().after(takes.toNanos(), () -> {
                if (life.state() != State.DOWN
                        || world.state().isDown(world.facts().serviceHostOf(hostKey))) {
                    world.events().publish(new CloudEvent.MoveGivenUp(life));
                    return;
                }
                world.moved(life, hostKey);
                world.evacuated(life);
                world.figures().add(COUNT, 1);
            });
        }

        @Override
        public void refused(String reason) {
            world.figures().add(REFUSED, 1);
            world.tell("not-evacuated", life.id(), life.serviceHost(), reason);
        }
    }
}
