package org.securecloudlab.scenario.image;

import org.securecloudlab.scenario.world.CloudEvent;

/**
 * Something happened to a signer.
 *
 * @param certificateId of the certificate that its images name
 */
record SignerChanged(String certificateId, SignerEvent event) implements CloudEvent {}
