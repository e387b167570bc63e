package org.securecloudlab.scheduler.numa;

import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.image.ImageProperties;

/**
 * The two places where a guest's hardware is described: extra specs {@code hw:key} and image properties {@code hw_key}. An empty text
 * counts as not given, as in nova.
 *
 * @param flavorSpecs the flavor
 * @param properties the image's
 */
public record FlavorAndImage(Flavor flavorSpecs, ImageProperties properties) {

    /** What the flavor says, or else the image. */
    public Optional<String> either(String key) {
        return flavor(key).or(() -> image(key));
    }

    Optional<String> flavor(String key) {
        return spec("hw:" + key);
    }

    Optional<String> image(String key) {
        return properties.get("hw_" + key).filter(value -> !value.isEmpty());
    }

    /** An extra spec by its whole name. */
    public Optional<String> spec(String key) {
        return Optional.ofNullable(specs().get(key)).filter(value -> !value.isEmpty());
    }

    Map<String, String> specs() {
        return flavorSpecs.extraSpecs();
    }

    int vcpus() {
        return flavorSpecs.vcpus();
    }
}
