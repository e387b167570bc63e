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
 * @param names {@code group/name} first, then former names, which are still read
 * @param defaultValue absent for None and for what depends on the machine; a text among it is still to be substituted
 */
public record OptionSpec(
        String group,
        String name,
        OptionType type,
        boolean multi,
        boolean secret,
        List<String> names,
        Optional<OptionValue> defaultValue) {
    public OptionSpec {
        names = List.copyOf(names);
    }

    /** A section's name as oslo.config compares it. */
    static String group(String section) {
        return section.equals("DEFAULT") ? section : section.toLowerCase(Locale.ROOT);
    }

    /** {@code group/name}. */
    public String key() {
        return names.get(0);
    }

    /** Former names, {@code group/name}. */
    public List<String> oldNames() {
        return names.subList(1, names.size());
    }
}
