package org.securecloudlab.scenario.patching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scenario.operation.OperationInput;

/** What of a cloud has packages, as {@code what} says, and the keys by which an entry chooses among it. */
enum PatchTarget {
    HOSTS("host", "zone", "rack", "aggregate"),
    IMAGE("image"),
    INSTANCES("project", "instances", "host", "zone", "rack", "aggregate");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    PatchTarget(String... keys) {
        this.keys = List.of(keys);
    }

    /** Reads {@code what}, which the schema makes one of these, and tells the input of keys that do not go with it. */
    static PatchTarget read(OperationInput input, Set<String> common) {
        PatchTarget target = HOSTS;
        for (PatchTarget candidate : values()) {
            target = candidate.word().equals(input.text("what").orElse("")) ? candidate : target;
        }
        Set<String> allowed = new TreeSet<>(target.keys);
        allowed.addAll(common);
        String expected = "with what: " + target.word() + " only " + String.join(", ", allowed);
        input.arguments().fieldNames().forEachRemaining(key -> {
            if (!allowed.contains(key)) {
                input.problem(key, key, expected, "");
            }
        });
        return target;
    }

    /** The image of an entry; the input is told of what is wrong with it. */
    static Optional<Image> image(OperationInput input) {
        Optional<String> wanted = input.text("image");
        if (wanted.isEmpty()) {
            input.problem("image", "nothing", "the image", "");
        }
        return wanted.flatMap(name -> input.preparation().image(input, "image", name));
    }

    /** As scenarios write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
