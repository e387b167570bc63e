package org.securecloudlab.image.path;

import java.util.Optional;

/**
 * An image on its way, as a check sees it.
 *
 * @param cargo the bytes and what is told about them
 * @param builtVerityRoot the dm-verity root of the disk that the owner built, out of whatever media
 * @param record the base file's record that is kept off the node, where there is one
 */
record Shipment(
        Workshop workshop,
        BootConfiguration configuration,
        BootPath path,
        Cargo cargo,
        String builtVerityRoot,
        Optional<String> record) {

    Shipment with(Cargo other) {
        return new Shipment(workshop, configuration, path, other, builtVerityRoot, record);
    }

    /** The owner builds the image of the disk as it is now. */
    Shipment built() {
        return new Shipment(workshop, configuration, path, workshop.built(cargo), workshop.verityRoot(cargo), record);
    }

    /** The base file as it is now is put on record. */
    Shipment recorded() {
        return new Shipment(
                workshop,
                configuration,
                path,
                cargo,
                builtVerityRoot,
                Optional.of(workshop.measure(cargo, configuration.baseRecord())));
    }
}
