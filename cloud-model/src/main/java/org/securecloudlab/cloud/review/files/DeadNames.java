package org.securecloudlab.cloud.review.files;

import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.OptionTable;

/** Names that miss the one that was meant. */
final class DeadNames {
    private DeadNames() {}

    /** The section that was meant, when this one is not read and differs only in case, blanks or dashes. */
    static Optional<String> section(OptionTable table, String name) {
        String read = name.equals("DEFAULT") ? name : name.toLowerCase(Locale.ROOT);
        if (table.hasGroup(read)) {
            return Optional.empty();
        }
        String meant = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        String candidate = meant.equals("default") ? "DEFAULT" : meant;
        return table.hasGroup(candidate) ? Optional.of(candidate) : Optional.empty();
    }

    /** The key that was meant, when this one is not read and differs only in case or dashes. */
    static Optional<String> key(OptionTable table, Assignment each) {
        if (table.findAnyName(each.group(), each.key()).isPresent()) {
            return Optional.empty();
        }
        String meant = each.key().toLowerCase(Locale.ROOT).replace('-', '_');
        return table.findAnyName(each.group(), meant).isPresent() ? Optional.of(meant) : Optional.empty();
    }

    /** Why an assignment is dead, if it is. */
    static Optional<String> of(OptionTable table, Assignment each) {
        return section(table, each.section()).or(() -> key(table, each));
    }
}
