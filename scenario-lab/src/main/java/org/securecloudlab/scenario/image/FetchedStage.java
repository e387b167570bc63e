package org.securecloudlab.scenario.image;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.List;
import java.util.Objects;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Fetched: the host has the image, converted if need be. The first boot on a host pays for it. */
public final class FetchedStage implements LifeCycleStage {
    static final String STAGE = "fetched";
    static final String SECONDS = "boot.fetched";
    static final String DOWNLOADS = "image.fetched";
    static final String BYTES = "image.fetched.bytes";
    static final String HITS = "image.cache.hits";
    static final String UNKNOWN = "image.fetched.unknown";

    @Override
    public String name() {
        return STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                sample(SECONDS, "s", STAGE, "From placement until the host has the image"),
                value(DOWNLOADS, "downloads", STAGE, "Downloads from the image service"),
                value(BYTES, "B", STAGE, "What they brought"),
                value(HITS, "instances", STAGE, "Instances that found their image on the host"),
                value(UNKNOWN, "downloads", STAGE, "Downloads of images whose size is not known, taken as no time"));
    }

    @Override
    public List<Problem> check(CloudFacts facts) {
        try {
            ImageAssumptions.of(facts.cloud().settings());
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(Problem.error(
                    "cloud.settings.nova",
                    Objects.requireNonNullElse(e.getMessage(), "options of the section lab"),
                    "a positive number"));
        }
    }

    @Override
    public StageRun begin(World world) {
        return new FetchedRun(world);
    }
}
