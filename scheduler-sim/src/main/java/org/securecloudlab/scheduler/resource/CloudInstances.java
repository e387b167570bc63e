package org.securecloudlab.scheduler.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Sorted;

/** The instances of a cloud, each with its host and what it holds there. An instance whose flavor is unknown holds nothing. */
public final class CloudInstances {
    private static final Flavor UNKNOWN_FLAVOR = new Flavor("", "", 0, 0, 0, 0, 0, 1.0, true, Sorted.emptyMap());

    private final Map<String, Integer> hostByName = new HashMap<>();
    private final Map<String, Integer> hostByNode = new HashMap<>();
    private final Map<String, Flavor> flavorById = new HashMap<>();
    private final Map<String, Flavor> flavorByName = new HashMap<>();
    private final Map<String, Image> imageById = new HashMap<>();
    private final List<List<String>> onHost = new ArrayList<>();
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Map<Shape, ResourceRequest> requests = new HashMap<>();

    private record Shape(String flavorId, Optional<String> imageId, boolean bootedFromVolume) {}

    /**
     * What an instance holds.
     *
     * @param host index of its host
     * @param flavor its size
     * @param image what it was built from, where known
     * @param resources in placement's counting
     */
    public record Held(int host, Flavor flavor, Optional<Image> image, ResourceRequest resources) {}

    /** Instances on hosts that the cloud does not have are left out. */
    public CloudInstances(Cloud cloud) {
        for (Host host : cloud.hosts()) {
            // A service host with several nodes: an instance that names no node counts to the first.
            hostByName.putIfAbsent(host.name(), onHost.size());
            hostByNode.putIfAbsent(host.key(), onHost.size());
            onHost.add(new ArrayList<>());
        }
        cloud.flavors().forEach(flavor -> {
            flavorById.put(flavor.id(), flavor);
            flavorByName.put(flavor.name(), flavor);
        });
        cloud.images().forEach(image -> imageById.put(image.id(), image));
        cloud.instances().forEach(this::add);
    }

    private void add(Instance instance) {
        Optional<Integer> host = hostOf(instance);
        if (host.isEmpty()) {
            return;
        }
        onHost.get(host.get()).add(instance.id());
        Flavor flavor = instance.flavorId()
                .map(flavorById::get)
                .or(() -> instance.flavorName().map(flavorByName::get))
                .orElse(UNKNOWN_FLAVOR);
        held.put(
                instance.id(),
                new Held(host.get(), flavor, instance.imageId().map(imageById::get), resources(instance, flavor)));
    }

    private ResourceRequest resources(Instance instance, Flavor flavor) {
        Optional<Image> image = instance.imageId().map(imageById::get);
        // Many instances ask the same: they share one request.
        Shape shape = new Shape(flavor.id(), instance.imageId(), instance.bootedFromVolume());
        return requests.computeIfAbsent(shape, any -> resources(flavor, image, instance.bootedFromVolume()));
    }

    private static ResourceRequest resources(Flavor flavor, Optional<Image> image, boolean bootedFromVolume) {
        ResourceRequest resources = ResourceRequest.of(flavor, image);
        // Exports do not always name the image; only a boot from volume keeps the root disk off the host.
        long rootGiB =
                image.isEmpty() && !bootedFromVolume && !flavor.extraSpecs().containsKey("resources:DISK_GB")
                        ? flavor.rootGiB()
                        : 0;
        return resources.withDisk(resources.diskGiB() + rootGiB);
    }

    private Optional<Integer> hostOf(Instance instance) {
        return instance.host().flatMap(name -> {
            String key = instance.node()
                    .filter(node -> !node.equals(name))
                    .map(node -> name + "/" + node)
                    .orElse(name);
            return Optional.ofNullable(hostByNode.get(key)).or(() -> Optional.ofNullable(hostByName.get(name)));
        });
    }

    /** Ids of the instances on a host, in the cloud's order. */
    public List<String> on(int host) {
        return onHost.get(host);
    }

    /** By instance id, in the cloud's order. */
    public Map<String, Held> held() {
        return held;
    }
}
