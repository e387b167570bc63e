package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** The compute API refuses a boot from a volume that would have to be verified, since it cannot be ({@code nova/compute/api.py}). */
final class VolumeRequestCheck implements PathCheck {

    @Override
    public String name() {
        return "request, by the compute API";
    }

    @Override
    public Place at() {
        return Place.TRANSFER;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        boolean byDefault = configuration.verifySignatures()
                && configuration.validateCertificates()
                && configuration.hasDefaultTrustedIds();
        return path == BootPath.VOLUME && (configuration.hasUserTrustedIds() || byDefault);
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        return Optional.of(new Stop(
                name(),
                Sentence.of("image.volume-certificates", "a volume's image cannot be validated against certificates"),
                Fate.REQUEST_REFUSED));
    }
}
