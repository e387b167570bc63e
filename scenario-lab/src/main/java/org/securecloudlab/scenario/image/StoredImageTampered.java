package org.securecloudlab.scenario.image;

import org.securecloudlab.image.path.Attack;
import org.securecloudlab.scenario.world.CloudEvent;

/**
 * Somebody changed an image in the store: every download from now on brings it.
 *
 * @param attack how
 */
record StoredImageTampered(String imageId, Attack attack) implements CloudEvent {}
