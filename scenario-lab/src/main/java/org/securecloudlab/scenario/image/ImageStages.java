package org.securecloudlab.scenario.image;

import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.ImageTraits;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.Life;

/** What the stages of this package ask of an instance. */
final class ImageStages {
    private ImageStages() {}

    /** The image it boots from; empty for a boot from a volume. */
    static Optional<Image> image(Life instance) {
        return instance.request().flatMap(InstanceRequest::image);
    }

    /** Its image on its host; empty for a boot from a volume, or without a host. */
    static Optional<BaseFile> base(Life instance) {
        return image(instance).flatMap(image -> instance.serviceHost().map(host -> BaseFile.of(host, image)));
    }

    static ImageTraits traits(Image image) {
        boolean isRaw = image.diskFormat()
                .filter(format -> format.equals("raw") || format.equals("iso"))
                .isPresent();
        return new ImageTraits(SignatureProperties.of(image.properties()).isComplete(), isRaw, false);
    }
}
