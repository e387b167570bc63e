package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the services are configured to do, without secrets: whatever is put in, {@link Secrets} masks it.
 *
 * @param novaRelease release name such as {@code zed}; absent when unknown
 * @param nova options of nova.conf that are set, by {@code section.option}; several values only for multi-valued options
 * @param glance the same for glance-api.conf
 * @param novaPolicy rules of nova's policy file that are set
 * @param glancePolicy rules of glance's policy file that are set
 */
public record Settings(
        Optional<String> novaRelease,
        SortedMap<String, List<String>> nova,
        SortedMap<String, List<String>> glance,
        SortedMap<String, String> novaPolicy,
        SortedMap<String, String> glancePolicy) {

    /** Everything at its default. */
    public static final Settings EMPTY =
            new Settings(Optional.empty(), Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap());

    public Settings {
        nova = masked(nova);
        glance = masked(glance);
        novaPolicy = maskedUrls(novaPolicy);
        glancePolicy = maskedUrls(glancePolicy);
    }

    private static SortedMap<String, List<String>> masked(SortedMap<String, List<String>> options) {
        TreeMap<String, List<String>> result = new TreeMap<>();
        options.forEach((option, values) -> result.put(option, Secrets.masked(option, values)));
        return Sorted.map(result);
    }

    private static SortedMap<String, String> maskedUrls(SortedMap<String, String> rules) {
        TreeMap<String, String> result = new TreeMap<>();
        rules.forEach((rule, check) -> result.put(rule, Secrets.maskedUrls(check)));
        return Sorted.map(result);
    }

    /** The same with one option of nova changed, by {@code section.option}. */
    public Settings withNovaOption(String key, String value) {
        TreeMap<String, List<String>> changed = new TreeMap<>(nova);
        changed.put(key, List.of(value));
        return new Settings(novaRelease, changed, glance, novaPolicy, glancePolicy);
    }

    /** The effective (last) value of a nova option, by {@code section.option}. */
    public Optional<String> novaOption(String key) {
        List<String> values = nova.getOrDefault(key, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }
}
