package org.securecloudlab.image.path;

import java.util.List;
import java.util.Optional;

/** A check on the way of an image; one class each. */
interface PathCheck {
    /** All, in the order in which an image meets them. */
    List<PathCheck> ALL = List.of(
            new MediaCheck(),
            new ProvenanceCheck(),
            new UploadSignatureCheck(),
            new VolumeRequestCheck(),
            new DownloadChecksumCheck(),
            new NodeSignatureCheck(),
            new FormatCheck(),
            new BaseRecordCheck(),
            new GuestVerityCheck());

    /** As reports name it. */
    String name();

    /** It runs when the image arrives here. */
    Place at();

    /** Whether it runs at all. */
    boolean runs(BootConfiguration configuration, BootPath path);

    /** What it finds wrong with the image as it is now. */
    Optional<Stop> examine(Shipment shipment);
}
