package org.securecloudlab.scheduler.pci;

import java.util.List;
import java.util.Map;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulingException;

/**
 * How a release reads {@code [pci] alias} (nova/pci/request.py of 26.2.2, 31.0.0 and 33.0.2). From 27 on an alias may name a resource class and traits, from
 * 31 on whether it can be migrated live. From 32 on it must say which device it means: by vendor and product, or, with {@code [filter_scheduler]
 * pci_in_placement}, by its class (the check came with the mending of bug 2102038, of March 2025; 31.0.0 has none).
 *
 * @param aliases the option's values
 * @param release which nova reads them
 * @param inPlacement whether placement holds devices
 */
public record AliasRules(List<String> aliases, NovaRelease release, boolean inPlacement) {
    public AliasRules {
        aliases = List.copyOf(aliases);
    }

    /** Whether placement is asked for devices: the option is there from 27 on. */
    public boolean asksPlacement() {
        return inPlacement && release.isFrom(NovaRelease.ANTELOPE);
    }

    /** nova checks all aliases when one is used; here as there all of them. */
    void check(Map<String, List<PciAlias>> byName) {
        if (!release.isFrom(NovaRelease.FLAMINGO)) {
            return;
        }
        byName.forEach((name, same) -> {
            if (asksPlacement() && same.size() > 1) {
                throw SchedulingException.inSpec(
                        "PCI alias [" + name + "] has several values, which pci_in_placement does not bear");
            }
            same.forEach(alias -> checkDevice(name, alias.spec()));
        });
    }

    private void checkDevice(String name, Map<String, String> spec) {
        boolean isDevice = spec.containsKey("vendor_id") && spec.containsKey("product_id");
        boolean isClass = asksPlacement() && spec.containsKey(PciRequest.RESOURCE_CLASS);
        if (!isDevice && !isClass) {
            throw SchedulingException.inSpec("PCI alias [" + name + "] has no vendor_id and product_id"
                    + (asksPlacement() ? ", and no resource_class" : ""));
        }
    }
}
