package org.securecloudlab.entropy.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.entropy.workload.Resources;

/** The types that this build knows, in the order of the data. */
public final class SourceCatalogue {
    private static final SourceCatalogue BUILT_IN = read();

    private final Map<String, SourceType> types = new LinkedHashMap<>();

    private SourceCatalogue(List<SourceType> all) {
        all.forEach(type -> types.put(type.id(), type));
    }

    private record Document(String note, List<SourceType> sources) {}

    private static SourceCatalogue read() {
        return new SourceCatalogue(
                Resources.read("sources.json", Document.class).sources());
    }

    /** The catalogue of this build. */
    public static SourceCatalogue builtIn() {
        return BUILT_IN;
    }

    /** A type by its id. */
    public Optional<SourceType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** Every type. */
    public List<SourceType> all() {
        return List.copyOf(types.values());
    }
}
