package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * Our mitigation: the base file is compared with the record of the first verified boot, which is kept off the node. A base file without a
 * record is not used.
 */
final class BaseRecordCheck implements PathCheck {

    @Override
    public String name() {
        return "record of the base file";
    }

    @Override
    public Place at() {
        return Place.INSTANCE_DISK;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return configuration.baseRecord() != BaseRecord.NONE
                && path.places(configuration).contains(Place.BASE_FILE)
                && Workshop.trust(configuration, path).verifies();
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        String found = shipment.workshop()
                .measure(shipment.cargo(), shipment.configuration().baseRecord());
        return shipment.record().equals(Optional.of(found))
                ? Optional.empty()
                : Optional.of(new Stop(
                        name(),
                        Sentence.of("image.base-record", "the base file is not the recorded one"),
                        Fate.FETCHED_AGAIN));
    }
}
