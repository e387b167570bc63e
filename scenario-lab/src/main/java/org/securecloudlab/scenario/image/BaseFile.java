package org.securecloudlab.scenario.image;

import org.securecloudlab.cloud.Image;
import org.securecloudlab.scenario.world.CloudEvent;

/**
 * The copy of an image on a host.
 *
 * @param host service host
 * @param imageId of the image
 */
record BaseFile(String host, String imageId) {

    static BaseFile of(String host, Image image) {
        return new BaseFile(host, image.id());
    }

    /** It has just been downloaded and not been looked at. */
    record Fetched(BaseFile base) implements CloudEvent {}

    /** A check refused it; it is gone from the host. */
    record Refused(BaseFile base) implements CloudEvent {}

    /** Somebody would change it on the host, if it is there. */
    record TamperTried(BaseFile base, String imageName) implements CloudEvent {}

    /** Somebody changed it on the host. */
    record Tampered(BaseFile base) implements CloudEvent {}
}
