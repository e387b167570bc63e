package org.securecloudlab.scenario.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.ConfigurationReader;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/** Downloads in one replication: one for each host and image, for which all instances there wait. */
final class FetchedRun implements StageRun {
    private static final double NANOS = 1e9;

    private final World world;
    private final ImageAssumptions assumptions;
    private final SharedLinks links;
    private final SampleRecorder seconds;
    private final Set<BaseFile> present = new HashSet<>();
    private final Map<BaseFile, List<Waiting>> waiting = new HashMap<>();

    FetchedRun(World world) {
        this.world = world;
        this.assumptions = ImageAssumptions.of(world.facts().cloud().settings());
        this.links =
                new SharedLinks(world.clock(), assumptions.storeBytesPerSecond(), assumptions.hostBytesPerSecond());
        this.seconds = world.figures().sample(FetchedStage.SECONDS);
        world.events().on(BaseFile.Refused.class, event -> present.remove(event.base()));
        world.events().on(BaseFile.TamperTried.class, this::tamper);
    }

    private record Waiting(Passage passage, long sinceNanos) {}

    @Override
    public void enter(Life instance, Passage passage) {
        Optional<BaseFile> base = ImageStages.base(instance);
        if (base.isEmpty()) {
            passage.proceed();
        } else if (present.contains(base.get())) {
            world.figures().add(FetchedStage.HITS, 1);
            seconds.record(0);
            passage.proceed();
        } else {
            Waiting one = new Waiting(passage, world.clock().nowNanos());
            List<Waiting> others = waiting.get(base.get());
            if (others == null) {
                waiting.put(base.get(), new ArrayList<>(List.of(one)));
                fetch(base.get(), ImageStages.image(instance).orElseThrow());
            } else {
                others.add(one);
            }
        }
    }

    private void tamper(BaseFile.TamperTried tried) {
        if (present.contains(tried.base())) {
            world.tell("tampered", tried.imageName(), Optional.of(tried.base().host()), StoreAttacks.CACHED_IMAGE);
            world.events().publish(new BaseFile.Tampered(tried.base()));
        } else {
            world.figures().add(TamperOperation.MISSING, 1);
        }
    }

    private void fetch(BaseFile base, Image image) {
        BootConfiguration configuration = ConfigurationReader.read(world.settings(), ImageStages.traits(image), false);
        long bytes = configuration.clonesInCeph() ? 0 : image.sizeBytes().orElse(0);
        if (image.sizeBytes().isEmpty()) {
            world.figures().add(FetchedStage.UNKNOWN, 1);
        }
        world.figures().add(FetchedStage.DOWNLOADS, 1);
        world.figures().add(FetchedStage.BYTES, (double) bytes);
        boolean isConverted = bytes > 0
                && !configuration.image().isRaw()
                && configuration.cache().forceRawImages();
        long convertNanos = isConverted
                ? Math.round(image.virtualSizeBytes().orElse(bytes) / assumptions.convertBytesPerSecond() * NANOS)
                : 0;
        links.send(base.host(), bytes, () -> world.clock().after(convertNanos, () -> fetched(base)));
    }

    private void fetched(BaseFile base) {
        present.add(base);
        world.events().publish(new BaseFile.Fetched(base));
        long now = world.clock().nowNanos();
        List<Waiting> all = waiting.remove(base);
        for (Waiting one : all == null ? List.<Waiting>of() : all) {
            seconds.record((now - one.sinceNanos()) / NANOS);
            one.passage().proceed();
        }
    }
}
