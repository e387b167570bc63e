package org.securecloudlab.scenario.review.whatif;

import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;

/**
 * No signature check: an image swapped together with its checksums is booted, and the copy that the first boot leaves on the host is booted again.
 * With the check on, the next host that fetches it refuses it (guide I6, I8).
 */
final class TamperedImage implements Demonstration {
    @Override
    public Set<String> rules() {
        return Set.of("NOVA-IMG-SIG-OFF");
    }

    @Override
    public Set<String> operations() {
        return Set.of("tamper");
    }

    @Override
    public Optional<String> of(Cloud cloud) {
        return Casting.of(cloud, ImageScene::isSigned, (flavor, image) -> true)
                .map(cast -> ImageScene.text(
                        "An image is swapped in the image service, its checksums with it. Nobody checks it: one instance boots from the download and one from the"
                                + " cached copy. Then signatures are checked, and a host that fetches the image refuses it. The copy on"
                                + " the first host stays until it is cleaned up."
                                + (ImageScene.isSigned(cast.image())
                                        ? ""
                                        : " No image here is signed: sign them first, or nova will refuse every one."),
                        cast,
                        "swapped-image",
                        "glance.verify_glance_signatures: true"));
    }
}
