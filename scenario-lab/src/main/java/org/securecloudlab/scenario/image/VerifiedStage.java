package org.securecloudlab.scenario.image;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.List;
import java.util.Set;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Verified: the checks that the configuration turns on have passed, or there are none. A base file that was there is not checked again. */
public final class VerifiedStage implements LifeCycleStage {
    static final String STAGE = "verified";
    static final String SECONDS = "boot.verified";
    static final String VERIFIED = "image.verified";
    static final String UNVERIFIED = "image.verified.not";
    static final String REFUSED = "image.refused";
    static final String TAMPERED_REFUSED = "image.tampered.refused";
    static final String TAMPERED_BOOTED = "image.tampered.booted";
    static final String GENUINE_REFUSED = "image.signature.refused";
    static final String DETECTED_AFTER = "image.tampered.detected.after";
    static final String UNDETECTED = "image.tampered.undetected";

    private final ImageVerdicts verdicts = new ImageVerdicts();

    @Override
    public String name() {
        return STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                sample(SECONDS, "s", STAGE, "Time that verifying an image adds to a boot"),
                value(VERIFIED, "downloads", STAGE, "Downloads whose signature was verified"),
                value(UNVERIFIED, "downloads", STAGE, "Downloads that nobody verified"),
                value(REFUSED, "instances", STAGE, "Instances refused because of their image, tampered or not"),
                value(TAMPERED_REFUSED, "instances", STAGE, "Instances refused because their image was tampered with"),
                value(TAMPERED_BOOTED, "instances", STAGE, "Instances that booted from a tampered image"),
                value(
                        GENUINE_REFUSED,
                        "instances",
                        STAGE,
                        "Instances refused because of their image although nobody tampered with it"),
                value(
                        DETECTED_AFTER,
                        "instances",
                        STAGE,
                        "Instances whose boot from a tampered image came to light later"),
                sample(UNDETECTED, "s", STAGE, "From such a boot until it came to light"));
    }

    @Override
    public Set<String> novaOptions() {
        return Set.of(
                "glance.verify_glance_signatures",
                "glance.enable_certificate_validation",
                "glance.default_trusted_certificate_ids");
    }

    @Override
    public StageRun begin(World world) {
        return new VerifiedRun(world, verdicts);
    }
}
