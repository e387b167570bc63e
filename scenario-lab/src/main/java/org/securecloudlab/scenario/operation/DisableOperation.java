package org.securecloudlab.scenario.operation;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** {@code disable}: an operator disables the compute services of hosts, for a while ({@code for}) or for good. */
public final class DisableOperation implements Operation {
    private static final String DISABLED = "hosts.disabled";

    @Override
    public String key() {
        return "disable";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("disable");
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(value(DISABLED, "hosts", key(), "Hosts that are disabled at the end"));
    }

    @Override
    public void begin(World world) {
        setDisabled(world);
        world.events().on(CloudEvent.HostSwitched.class, event -> setDisabled(world));
    }

    private static void setDisabled(World world) {
        world.figures().set(DISABLED, world.state().hostsDisabled().size());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        return HostAction.read(
                input,
                (world, host) -> !world.state().isDisabled(host),
                (world, host) -> world.hosts().disable(host),
                (world, host) -> world.hosts().enable(host));
    }
}
