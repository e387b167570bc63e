package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/** Which instance holds what on which host; one that is being moved holds twice, as in nova. */
final class Holdings {
    private final Map<String, Held> here = new HashMap<>();
    private final Map<String, Held> leaving = new HashMap<>();

    /** What an instance took from a host, and whether it is still being built. */
    record Held(int host, Flavor flavor, Optional<Image> image, boolean building) {
        InstanceFacts facts() {
            return new InstanceFacts(flavor.id(), image.map(Image::properties).orElse(Sorted.emptyMap()));
        }

        Held built() {
            return new Held(host, flavor, image, false);
        }
    }

    void put(String instanceId, Held what) {
        here.put(instanceId, what);
    }

    boolean has(String instanceId) {
        return here.containsKey(instanceId);
    }

    /** What it holds where it is, or where it goes to. */
    Optional<Held> get(String instanceId) {
        return Optional.ofNullable(here.get(instanceId));
    }

    /** What it holds where it goes away from. */
    Optional<Held> leaving(String instanceId) {
        return Optional.ofNullable(leaving.get(instanceId));
    }

    /** What is known of it, wherever it is. */
    Optional<InstanceFacts> facts(String instanceId) {
        return get(instanceId).or(() -> leaving(instanceId)).map(Held::facts);
    }

    Optional<Held> remove(String instanceId) {
        return Optional.ofNullable(here.remove(instanceId));
    }

    Optional<Held> removeLeaving(String instanceId) {
        return Optional.ofNullable(leaving.remove(instanceId));
    }

    /** A move begins: what it holds is what it leaves. */
    void beginMove(String instanceId) {
        remove(instanceId).ifPresent(held -> leaving.put(instanceId, held));
    }

    /** The move is off: what it was about to leave is where it is. */
    void endMove(String instanceId) {
        removeLeaving(instanceId).ifPresent(held -> here.put(instanceId, held));
    }
}
