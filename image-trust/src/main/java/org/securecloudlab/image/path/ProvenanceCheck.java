package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * The owner checks who built the media, by their Sigstore bundle (package {@code provenance}), before anything else. It binds the bytes
 * to the vendor's build and to a public log, so that a list of checksums signed with a stolen key is not enough; it says nothing of
 * what becomes of the bytes after it, and nothing against a build that was itself subverted.
 */
final class ProvenanceCheck implements PathCheck {

    @Override
    public String name() {
        return "Sigstore provenance of the media";
    }

    @Override
    public Place at() {
        return Place.UPLOAD;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return configuration.image().isProvenanceChecked();
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        return shipment.cargo().diskSha256().equals(shipment.workshop().genuineSha256())
                ? Optional.empty()
                : Optional.of(new Stop(
                        name(),
                        Sentence.of("image.not-attested", "the file is none that the vendor's build attests"),
                        Fate.NOT_UPLOADED));
    }
}
