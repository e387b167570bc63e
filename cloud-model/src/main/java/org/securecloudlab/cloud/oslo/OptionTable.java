package org.securecloudlab.cloud.oslo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.securecloudlab.cloud.json.CloudJson;

/** The options that a service declares, with those of its oslo libraries. */
public final class OptionTable {
    /** Each version is read once, when first asked for. */
    private static final Map<String, OptionTable> LOADED = new ConcurrentHashMap<>();

    private final Map<String, OptionSpec> byKey = new LinkedHashMap<>();
    private final Map<String, OptionSpec> byOldName = new LinkedHashMap<>();
    private final Map<String, List<OptionSpec>> byGroup = new TreeMap<>();
    private final Map<String, List<OptionSpec>> byName = new HashMap<>();

    private OptionTable(Collection<OptionSpec> options) {
        for (OptionSpec option : options) {
            byKey.put(option.key(), option);
            byGroup.computeIfAbsent(option.group(), group -> new ArrayList<>()).add(option);
            byName.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(option);
            option.oldNames().forEach(old -> byOldName.putIfAbsent(old, option));
        }
    }

    /** nova 26.2.2, as {@code nova.conf} may set them. */
    public static OptionTable nova() {
        return nova("26.2.2");
    }

    /** glance 25.1.0, as {@code glance-api.conf} may set them. */
    public static OptionTable glance() {
        return glance("25.1.0");
    }

    /**
     * Another version of nova: 22.0.1, 26.2.2 or 31.0.0.
     *
     * @throws IllegalArgumentException for a version that this build does not hold
     */
    public static OptionTable nova(String version) {
        return LOADED.computeIfAbsent("nova-" + version + ".jsonl", OptionTable::load);
    }

    /**
     * Another version of glance: 21.0.0, 25.1.0 or 30.0.0.
     *
     * @throws IllegalArgumentException for a version that this build does not hold
     */
    public static OptionTable glance(String version) {
        return LOADED.computeIfAbsent("glance-" + version + ".jsonl", OptionTable::load);
    }

    /** Every option, sorted by group and name. */
    public Collection<OptionSpec> options() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /** The options of one group, sorted by name; none for a group that does not exist. */
    public List<OptionSpec> ofGroup(String group) {
        return Collections.unmodifiableList(byGroup.getOrDefault(group, List.of()));
    }

    /** The options of one name, sorted by group: {@code insecure} of every service that nova calls, say. */
    public List<OptionSpec> ofName(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** An option by its own name. */
    public Optional<OptionSpec> find(String group, String name) {
        return Optional.ofNullable(byKey.get(group + "/" + name));
    }

    /** An option by its own name, or by a former one. */
    public Optional<OptionSpec> findAnyName(String group, String name) {
        return find(group + "/" + name);
    }

    /** An option by {@code group/name}, its own or a former one. */
    Optional<OptionSpec> find(String path) {
        OptionSpec own = byKey.get(path);
        return Optional.ofNullable(own != null ? own : byOldName.get(path));
    }

    /** Whether any option is in a group. */
    public boolean hasGroup(String group) {
        return byGroup.containsKey(group);
    }

    private static OptionTable load(String resource) {
        InputStream in = OptionTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("no options of this version: " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, OptionSpec> options = new LinkedHashMap<>();
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                JsonNode json = CloudJson.mapper().readTree(line.get());
                OptionSpec option = OptionSpecs.read(json);
                options.put(option.key(), option);
            }
            return new OptionTable(options.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
