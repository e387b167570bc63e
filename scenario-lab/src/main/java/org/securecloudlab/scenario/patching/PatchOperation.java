package org.securecloudlab.scenario.patching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.scenario.migration.DrainRollout;
import org.securecloudlab.scenario.operation.HostSelector;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.World;

/**
 * {@code patch}: published advisories are cured, on hosts (drained first when they are restarted), in an image for whatever boots from it later, or on
 * instances (in place, or rebuilt from their image).
 */
public final class PatchOperation implements Operation {
    private static final Set<String> COMMON = Set.of("what", "advisories", "for", "name");
    private static final Set<String> OF_HOSTS =
            Set.of("restart", "atOnce", "migrations", "profile", "linkGbits", "localDisks");
    private static final Set<String> OF_INSTANCES = Set.of("restart", "how", "over", "arrivals", "response");

    @Override
    public String key() {
        return "patch";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(PatchOperation.class, key());
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Set<String> keys = new HashSet<>(COMMON);
        String what = input.text("what").orElse("");
        keys.addAll(
                what.equals(PatchTarget.HOSTS.word())
                        ? OF_HOSTS
                        : what.equals(PatchTarget.INSTANCES.word()) ? OF_INSTANCES : Set.of());
        PatchTarget target = PatchTarget.read(input, keys);
        Upgrade upgrade = new Upgrade(
                Set.copyOf(input.texts("advisories")),
                input.arguments().path("restart").asBoolean(true));
        return switch (target) {
            case HOSTS -> hosts(input, upgrade);
            case IMAGE -> image(input, upgrade);
            case INSTANCES -> input.prepared(InstancePatch.read(input, upgrade));
        };
    }

    private static Optional<PreparedOperation> hosts(OperationInput input, Upgrade upgrade) {
        Duration work = input.duration("for").orElse(Duration.ZERO);
        if (!upgrade.restart()) {
            List<String> hosts = HostSelector.read(input);
            return input.prepared(world -> hosts.forEach(host -> world.clock()
                    .after(
                            work.toNanos(),
                            () -> hostOver(world, host, upgrade, !world.state().isDown(host)))));
        }
        DrainRollout rollout = DrainRollout.read(input, Optional.of(work));
        return input.prepared(
                world -> rollout.begin(world, (host, wasEmpty) -> hostOver(world, host, upgrade, wasEmpty)));
    }

    private static void hostOver(World world, String host, Upgrade upgrade, boolean isDone) {
        world.events().publish(new PatchingOrder(run -> {
            if (isDone) {
                run.hostPatched(host, upgrade);
            } else {
                run.hostUnreached(host);
            }
        }));
    }

    private static Optional<PreparedOperation> image(OperationInput input, Upgrade upgrade) {
        Duration work = input.duration("for").orElse(Duration.ZERO);
        return PatchTarget.image(input)
                .flatMap(image -> input.prepared(world -> world.clock().after(work.toNanos(), () -> world.events()
                        .publish(new PatchingOrder(run -> run.guests().imageRebuilt(image, upgrade))))));
    }
}
