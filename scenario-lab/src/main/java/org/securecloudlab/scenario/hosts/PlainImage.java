package org.securecloudlab.scenario.hosts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/** An image that asks for nothing but a root disk on the host. */
public final class PlainImage {
    private PlainImage() {}

    /** An active image without properties. */
    public static Image of(String id) {
        return new Image(
                id,
                "",
                "active",
                "public",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Sorted.emptyMap());
    }
}
