package org.securecloudlab.scenario.migration;

import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;

/**
 * A guest that may have to move.
 *
 * @param flavor its size and extra specs
 * @param image what it was built from; empty when it boots from a volume or the cloud does not have it
 * @param bootsFromVolume whether its root disk is a volume
 */
public record MovedGuest(Flavor flavor, Optional<Image> image, boolean bootsFromVolume) {

    /** An extra spec, or else the image property of the same meaning. */
    Optional<String> spec(String extraSpec, String imageProperty) {
        return Optional.ofNullable(flavor.extraSpecs().get(extraSpec))
                .or(() -> image.map(each -> each.properties().get(imageProperty)));
    }

    /** Disks on the host, in GiB: root, ephemeral, swap. */
    double localDiskGiB() {
        long root = bootsFromVolume ? 0 : flavor.rootGiB();
        return root + flavor.ephemeralGiB() + flavor.swapMiB() / 1024.0;
    }
}
