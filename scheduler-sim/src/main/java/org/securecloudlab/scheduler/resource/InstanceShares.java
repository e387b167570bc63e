package org.securecloudlab.scheduler.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.scheduler.resource.FurtherResources.Piece;

/**
 * Which provider gives an instance what it holds, for instances that a cloud came with.
 *
 * <p>Assumption: exports do not tell. A class that the host itself has is held there, any other at the first provider nested in the host or
 * sharing with it that has the class.
 */
public final class InstanceShares {
    private final List<Host> hosts;
    private final List<ResourceProvider> providers;
    private final ProviderLinks links;

    /** Of a cloud whose providers are linked so. */
    public InstanceShares(Cloud cloud, ProviderLinks links) {
        this.hosts = cloud.hosts();
        this.providers = cloud.providers();
        this.links = links;
    }

    /** What is held by an instance that asked so much of a host. */
    public ResourceRequest of(int host, ResourceRequest asked) {
        if (links.isEmpty() && !asked.further().isAsked()) {
            return asked;
        }
        Map<String, Long> amounts = new TreeMap<>(asked.mainGroup().amounts());
        asked.further().numbered().values().forEach(group -> group.amounts()
                .forEach((each, amount) -> amounts.merge(each, amount, Long::sum)));
        Map<String, Long> usual = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        amounts.forEach((each, amount) -> {
            OptionalInt other = hosts.get(host).inventory(each).total() > 0 ? OptionalInt.empty() : other(host, each);
            if (other.isPresent()) {
                pieces.add(new Piece(other.getAsInt(), each, amount));
            } else if (PlacementUsage.USUAL.contains(each)) {
                usual.put(each, amount);
            } else {
                pieces.add(new Piece(Piece.ROOT, each, amount));
            }
        });
        return new ResourceRequest(
                usual.getOrDefault(Host.VCPU, 0L),
                usual.getOrDefault(Host.PCPU, 0L),
                usual.getOrDefault(Host.MEMORY_MB, 0L),
                usual.getOrDefault(Host.DISK_GB, 0L),
                asked.required(),
                asked.forbidden(),
                FurtherResources.held(pieces));
    }

    private OptionalInt other(int host, String resourceClass) {
        return Stream.concat(links.nested(host).stream(), links.sharing(host).stream())
                .filter(place -> providers.get(place).inventories().containsKey(resourceClass))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
