package org.securecloudlab.scheduler;

import java.util.Optional;

/** What a flavor says by an extra spec {@code hw:NAME}, or else its image by a property {@code hw_NAME}; an empty extra spec says nothing. */
final class FlavorOrImage {
    private FlavorOrImage() {}

    static Optional<String> of(RequestContext request, String name) {
        return spec(request, "hw:" + name).or(() -> request.imageProperties().get("hw_" + name));
    }

    /** The flavor's extra spec alone. */
    static Optional<String> spec(RequestContext request, String key) {
        return Optional.ofNullable(request.spec().flavor().extraSpecs().get(key))
                .filter(value -> !value.isEmpty());
    }
}
