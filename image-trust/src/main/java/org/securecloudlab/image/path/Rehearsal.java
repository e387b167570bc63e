package org.securecloudlab.image.path;

import java.util.ArrayList;
import java.util.List;
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
        return trace(Optional.empty(), configuration, path).outcome();
    }

    /** One attack. */
    public Outcome under(Attack attack, BootConfiguration configuration, BootPath path) {
        return trace(Optional.of(attack), configuration, path).outcome();
    }

    /** The same, with every step on the way; an attack that TLS prevents leaves the image as it is. */
    public RehearsalTrace trace(Optional<Attack> attack, BootConfiguration configuration, BootPath path) {
        Optional<Place> attacked = attack.map(Attack::place);
        if (attacked.isPresent() && !path.places(configuration).contains(attacked.get())) {
            return new RehearsalTrace(
                    path, attack, List.of(), new Outcome.NotOnPath(), workshop.genuineSha256(), Optional.empty());
        }
        boolean isEncrypted = attacked.equals(Optional.of(Place.TRANSFER))
                && configuration.tlsToImageService()
                && path.usesImageService(configuration);
        return isEncrypted
                ? told(attack, run(configuration, path, Optional.empty()), Optional.of(new Outcome.Prevented("TLS")))
                : told(attack, run(configuration, path, attack), Optional.empty());
    }

    private RehearsalTrace told(Optional<Attack> attack, Arrival arrival, Optional<Outcome> instead) {
        Outcome outcome = instead.orElseGet(arrival::outcome);
        Optional<RehearsalTrace.Difference> difference =
                outcome.isBreach() ? workshop.difference(arrival.shipment().cargo()) : Optional.empty();
        return new RehearsalTrace(
                arrival.shipment().path(), attack, arrival.steps(), outcome, workshop.genuineSha256(), difference);
    }

    /** Where an image came to: as it is then, and what happened on the way. */
    private record Arrival(Shipment shipment, List<RehearsalStep> steps) {
        Outcome outcome() {
            RehearsalStep last = steps.get(steps.size() - 1);
            return last.checks().stream()
                    .flatMap(check -> check.stop().stream())
                    .findFirst()
                    .<Outcome>map(Outcome.Stopped::new)
                    .orElseGet(() -> new Outcome.Boots(!last.isGenuine()));
        }
    }

    private Arrival run(BootConfiguration configuration, BootPath path, Optional<Attack> attack) {
        Shipment shipment = start(configuration, path);
        List<RehearsalStep> steps = new ArrayList<>();
        for (Place place : path.places(configuration)) {
            shipment = arrive(shipment, place);
            List<RehearsalStep.CheckResult> checks = checks(shipment, place);
            boolean stopped = checks.stream().anyMatch(check -> check.stop().isPresent());
            boolean attacked = !stopped && attack.map(Attack::place).equals(Optional.of(place));
            if (attacked) {
                shipment = shipment.with(workshop.altered(
                        shipment.cargo(),
                        attack.orElseThrow().means(),
                        configuration.image().signer()));
            }
            String disk = shipment.cargo().diskSha256();
            steps.add(new RehearsalStep(place, checks, attacked, disk, disk.equals(workshop.genuineSha256())));
            if (stopped) {
                break;
            }
        }
        return new Arrival(shipment, steps);
    }

    /** Those that run at a place, up to the first that stops the image. */
    private static List<RehearsalStep.CheckResult> checks(Shipment shipment, Place place) {
        List<RehearsalStep.CheckResult> results = new ArrayList<>();
        for (PathCheck check : PathCheck.ALL) {
            if (check.at() == place && check.runs(shipment.configuration(), shipment.path())) {
                Optional<Stop> stop = check.examine(shipment);
                results.add(new RehearsalStep.CheckResult(check.name(), stop));
                if (stop.isPresent()) {
                    break;
                }
            }
        }
        return results;
    }

    /** A way that begins behind the download begins with an image, and a record of it, that were in order. */
    private Shipment start(BootConfiguration configuration, BootPath path) {
        Cargo unsigned = workshop.genuine(configuration.image().isRaw());
        Shipment shipment =
                new Shipment(workshop, configuration, path, unsigned, workshop.genuineVerityRoot(), Optional.empty());
        if (path.places(configuration).contains(Place.SOURCE)) {
            return shipment;
        }
        boolean isSigned = path.traits(configuration.image()).isSigned();
        return (isSigned
                        ? shipment.with(
                                workshop.signed(unsigned, configuration.image().signer()))
                        : shipment)
                .recorded();
    }

    private Shipment arrive(Shipment shipment, Place place) {
        if (place == Place.UPLOAD) {
            ImageTraits image = shipment.configuration().image();
            Shipment built = image.verity() == VerityRoot.NONE ? shipment : shipment.built();
            return image.isSigned() ? built.with(workshop.signed(built.cargo(), image.signer())) : built;
        }
        if (place == Place.STORE && shipment.path() != BootPath.SNAPSHOT) {
            return shipment.with(workshop.hashed(shipment.cargo()));
        }
        return place == Place.BASE_FILE && shipment.path().downloads() ? shipment.recorded() : shipment;
    }
}
