package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** The guest's kernel compares each block that it reads with the tree below a root that it was given. */
final class GuestVerityCheck implements PathCheck {

    @Override
    public String name() {
        return "dm-verity in the guest";
    }

    @Override
    public Place at() {
        return Place.GUEST;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return configuration.image().verity() != VerityRoot.NONE;
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        Workshop workshop = shipment.workshop();
        Optional<String> told = shipment.cargo().toldVerityRoot();
        if (told.isEmpty()) {
            return Optional.empty(); // somebody's own image, whose kernel was never told a root
        }
        boolean isSigned = shipment.configuration().image().verity() == VerityRoot.SIGNED_KERNEL;
        String expected = isSigned ? shipment.builtVerityRoot() : told.get();
        return workshop.verityRoot(shipment.cargo()).equals(expected)
                ? Optional.empty()
                : Optional.of(new Stop(
                        name(),
                        Sentence.of("image.verity-block", "a block does not fit the root hash"),
                        Fate.READ_REFUSED));
    }
}
