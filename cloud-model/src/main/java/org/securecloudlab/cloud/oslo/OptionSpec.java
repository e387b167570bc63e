package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An option that a service declares.
 *
 * @param group its section as compared: lower case, except {@code DEFAULT}
 * @param name its key, with underscores
 * @param type how its text converts
 * @param multi whether every assignment counts, not only the last
 * @param secret whether its value is masked
 * @param oldNames former names, {@code group/name}, still read
 * @param defaultValue absent for None and for what depends on the machine; a text among it is still to be substituted
 */
public record OptionSpec(
        String group,
        String name,
        OptionType type,
        boolean multi,
        boolean secret,
        List<String> oldNames,
        Optional<OptionValue> defaultValue) {
    public OptionSpec {
        oldNames = List.copyOf(oldNames);
    }

    /** A section's name as oslo.config compares it. */
    static String group(String section) {
        return section.equals("DEFAULT") ? section : section.toLowerCase(Locale.ROOT);
    }

    /** {@code group/name}. */
    String key() {
        return group + "/" + name;
    }
}
