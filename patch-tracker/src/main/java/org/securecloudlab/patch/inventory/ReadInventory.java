package org.securecloudlab.patch.inventory;

import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/**
 * What reading an inventory gave, before anybody says what to do with bad records.
 *
 * @param packages the good records
 * @param problems an error for each bad one, and warnings
 */
public record ReadInventory(List<InstalledPackage> packages, List<Problem> problems) {
    public ReadInventory {
        packages = List.copyOf(packages);
        problems = List.copyOf(problems);
    }

    /** All or nothing. */
    public Parsed<List<InstalledPackage>> all() {
        return problems.stream().anyMatch(Problem::isError) ? Parsed.refused(problems) : Parsed.of(packages, problems);
    }
}
