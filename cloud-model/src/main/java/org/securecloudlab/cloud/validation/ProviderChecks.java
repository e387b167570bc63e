package org.securecloudlab.cloud.validation;

import java.util.HashSet;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.ResourceProvider;

/** Nested and sharing resource providers: numbers, and parents that exist. */
final class ProviderChecks {
    private ProviderChecks() {}

    static void check(Cloud cloud, Findings findings) {
        Set<String> known = new HashSet<>();
        // In documents a host without an id is known by its node.
        cloud.hosts().stream().map(host -> host.uuid().orElse(host.node())).forEach(known::add);
        cloud.providers().stream().map(ResourceProvider::uuid).forEach(known::add);
        for (ResourceProvider provider : cloud.providers()) {
            String path = "providers[" + provider.uuid() + "]";
            provider.inventories()
                    .forEach((name, inventory) ->
                            InventoryCheck.check(path + ".inventories." + name, inventory, findings));
            provider.used().forEach((name, used) -> findings.atLeast(path + ".used." + name, 0, used));
            provider.parentUuid()
                    .filter(parent -> !known.contains(parent))
                    .ifPresent(parent ->
                            findings.add(path + ".parentUuid", parent, "the id of a host or provider of this cloud"));
        }
    }
}
