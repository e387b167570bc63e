package org.securecloudlab.image.path;

import java.util.Optional;

/** Carries an image along a way, with or without an attack, and runs the checks that it meets. */
public final class Rehearsal {
    private final Workshop workshop;

    /** Rehearsals share keys, images and verdicts. */
    public Rehearsal(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Nobody attacks. */
    public Outcome untouched(BootConfiguration configuration, BootPath path) {
        return run(configuration, path, Optional.empty());
    }

    /** One attack. */
    public Outcome under(Attack attack, BootConfiguration configuration, BootPath path) {
        if (!path.places(configuration).contains(attack.place())) {
            return new Outcome.NotOnPath();
        }
        boolean isEncrypted = attack.place() == Place.TRANSFER
                && configuration.tlsToImageService()
                && path.usesImageService(configuration);
        return isEncrypted ? new Outcome.Prevented("TLS") : run(configuration, path, Optional.of(attack));
    }

    private Outcome run(BootConfiguration configuration, BootPath path, Optional<Attack> attack) {
        Shipment shipment = start(configuration, path);
        for (Place place : path.places(configuration)) {
            shipment = arrive(shipment, place);
            for (PathCheck check : PathCheck.ALL) {
                if (check.at() == place && check.runs(configuration, path)) {
                    Optional<Stop> stop = check.examine(shipment);
                    if (stop.isPresent()) {
                        return new Outcome.Stopped(stop.get());
                    }
                }
            }
            if (attack.map(Attack::place).equals(Optional.of(place))) {
                shipment = shipment.with(
                        workshop.altered(shipment.cargo(), attack.get().means()));
            }
        }
        return new Outcome.Boots(!shipment.cargo().diskSha256().equals(workshop.genuineSha256()));
    }

    /** A way that begins behind the download begins with an image, and a record of it, that were in order. */
    private Shipment start(BootConfiguration configuration, BootPath path) {
        Cargo unsigned = workshop.genuine(configuration.image().isRaw());
        Shipment shipment = new Shipment(workshop, configuration, path, unsigned, Optional.empty());
        if (path.places(configuration).contains(Place.SOURCE)) {
            return shipment;
        }
        boolean isSigned = path.traits(configuration.image()).isSigned();
        return (isSigned ? shipment.with(workshop.signed(unsigned)) : shipment).recorded();
    }

    private Shipment arrive(Shipment shipment, Place place) {
        if (place == Place.UPLOAD && shipment.configuration().image().isSigned()) {
            return shipment.with(workshop.signed(shipment.cargo()));
        }
        if (place == Place.STORE && shipment.path() != BootPath.SNAPSHOT) {
            return shipment.with(workshop.hashed(shipment.cargo()));
        }
        return place == Place.BASE_FILE && shipment.path().downloads() ? shipment.recorded() : shipment;
    }
}
