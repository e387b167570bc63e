package org.securecloudlab.scenario.review.whatif;

import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.image.signature.SignatureProperties;

/** Signatures without trusted certificates: an image signed anew with any stored certificate passes, until certificates are validated. */
final class ForeignCertificate implements Demonstration {
    @Override
    public Set<String> rules() {
        return Set.of("NOVA-IMG-CERT-UNVALIDATED");
    }

    @Override
    public Set<String> operations() {
        return Set.of("tamper");
    }

    @Override
    public Optional<String> of(Cloud cloud) {
        return Casting.of(cloud, ImageScene::isSigned, (flavor, image) -> ImageScene.isSigned(image))
                .map(cast -> ImageScene.text(
                        "An image is swapped and signed with a certificate of the attacker's that the key manager holds. The signature is"
                                + " right, so it boots. With trusted certificates named and validated it is refused.",
                        cast,
                        "resigned-image",
                        "glance.enable_certificate_validation: true, glance.default_trusted_certificate_ids: ["
                                + Quoted.text(
                                        cast.image().properties().getOrDefault(SignatureProperties.CERTIFICATE_ID, ""))
                                + "]"));
    }
}
