package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** The owner compares the media with the vendor's signed list of checksums before anything else (guide I2). */
final class MediaCheck implements PathCheck {

    @Override
    public String name() {
        return "signed checksums of the media";
    }

    @Override
    public Place at() {
        return Place.UPLOAD;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return configuration.image().isMediaVerified();
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        Cargo media = shipment.cargo();
        return media.isListed() || media.diskSha256().equals(shipment.workshop().genuineSha256())
                ? Optional.empty()
                : Optional.of(new Stop(
                        name(),
                        Sentence.of("image.not-listed", "the checksum is not the listed one"),
                        Fate.NOT_UPLOADED));
    }
}
