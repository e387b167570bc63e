package org.securecloudlab.patch.inventory;

import java.util.List;
import org.securecloudlab.patch.advisory.Ecosystem;

/**
 * What is installed on one system.
 *
 * @param distribution what its packages are packages of, such as {@code Debian:12}
 * @param packages in the order in which the system told them
 */
public record SystemInventory(Ecosystem distribution, List<InstalledPackage> packages) {
    public SystemInventory {
        packages = List.copyOf(packages);
    }
}
