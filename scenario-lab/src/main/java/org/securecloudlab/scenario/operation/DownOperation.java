package org.securecloudlab.scenario.operation;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** {@code down}: hosts fail, for a while ({@code for}) or for good. Their instances go down with them; nova does not move them. */
public final class DownOperation implements Operation {
    private static final String FAILURES = "hosts.failures";
    private static final String DOWN = "hosts.down";

    @Override
    public String key() {
        return "down";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("down");
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                value(FAILURES, "hosts", key(), "Times that a host went down"),
                value(DOWN, "hosts", key(), "Hosts that are down at the end"));
    }

    @Override
    public void begin(World world) {
        setDown(world);
        world.events().on(CloudEvent.HostDown.class, event -> {
            world.figures().add(FAILURES, 1);
            setDown(world);
        });
        world.events().on(CloudEvent.HostUp.class, event -> setDown(world));
    }

    private static void setDown(World world) {
        world.figures().set(DOWN, world.state().hostsDown().size());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        return HostAction.read(
                input,
                (world, host) -> !world.state().isDown(host),
                (world, host) -> world.hosts().goesDown(host),
                (world, host) -> world.hosts().comesBack(host));
    }
}
