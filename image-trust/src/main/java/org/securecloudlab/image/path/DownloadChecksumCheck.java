package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** The image service's client compares the download with the checksum that the same service told ({@code glanceclient/v2/images.py}). */
final class DownloadChecksumCheck implements PathCheck {

    @Override
    public String name() {
        return "checksum told by the image service";
    }

    @Override
    public Place at() {
        return Place.DOWNLOADED_FILE;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return path.usesImageService(configuration);
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        Cargo cargo = shipment.cargo();
        return cargo.fileSha512().equals(cargo.toldSha512())
                ? Optional.empty()
                : Optional.of(new Stop(
                        name(), Sentence.of("image.os-hash", "os_hash_value differs"), Fate.BUILD_RESCHEDULED));
    }
}
