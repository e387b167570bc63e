package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.VexStatement;
import org.securecloudlab.patch.inventory.InstalledPackage;

/** Statements on where a flaw does nothing, found by flaw; a later statement on the same counts before an earlier one. */
public final class VexFilter {
    private final Map<String, List<VexStatement>> byFlaw = new HashMap<>();

    public VexFilter(List<VexStatement> statements) {
        statements.forEach(statement -> byFlaw.computeIfAbsent(statement.flaw(), any -> new ArrayList<>())
                .add(statement));
    }

    /** The statement that says that none of an advisory's flaws matters in a package; empty when one does. */
    public Optional<VexStatement> excludes(Advisory advisory, InstalledPackage installed) {
        Optional<VexStatement> onAdvisory = latest(advisory.id(), installed);
        if (onAdvisory.isPresent()) {
            return onAdvisory.filter(VexStatement::excludes);
        }
        Optional<VexStatement> found = Optional.empty();
        for (String flaw : advisory.flawIds()) {
            found = latest(flaw, installed).filter(VexStatement::excludes);
            if (found.isEmpty()) {
                return Optional.empty();
            }
        }
        return found;
    }

    private Optional<VexStatement> latest(String flaw, InstalledPackage installed) {
        return byFlaw.getOrDefault(flaw, List.of()).stream()
                .filter(statement -> statement.isAbout(installed.name(), installed.version())
                        || statement.isAbout(installed.source(), installed.sourceVersion()))
                .reduce((earlier, later) -> later);
    }
}
