package org.securecloudlab.scenario.image;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.SignerState;
import org.securecloudlab.image.signature.SignatureProperties;

/** What has become of the signers of a replication, by the certificate that images name. */
final class SignerStates {
    private final Map<String, SignerState> byCertificate = new HashMap<>();

    void change(SignerChanged change) {
        SignerState before = byCertificate.getOrDefault(change.certificateId(), SignerState.VALID);
        byCertificate.put(change.certificateId(), change.event().after(before));
    }

    SignerState of(Image image) {
        return certificateOf(image).map(byCertificate::get).orElse(SignerState.VALID);
    }

    static Optional<String> certificateOf(Image image) {
        return SignatureProperties.of(image.properties()).certificateId();
    }
}
