package org.securecloudlab.scenario.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.ConfigurationReader;
import org.securecloudlab.image.path.Outcome;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/** Checks in one replication: a fresh download is verified once, for all who wait; what was there before is used as it is. */
final class VerifiedRun implements StageRun {
    private static final double NANOS = 1e9;

    private final World world;
    private final ImageVerdicts verdicts;
    private final ImageAssumptions assumptions;
    private final SampleRecorder seconds;
    private final Set<BaseFile> fresh = new HashSet<>();
    private final Map<BaseFile, List<Waiting>> inVerification = new HashMap<>();
    /** Copies that are not what the owner made, with the attack that made them so. */
    private final Map<BaseFile, Attack> altered = new HashMap<>();

    private final Map<String, Attack> storeAttacks = new HashMap<>();
    private final SignerStates signers = new SignerStates();
    private final UnnoticedBoots unnoticed;

    VerifiedRun(World world, ImageVerdicts verdicts) {
        this.world = world;
        this.verdicts = verdicts;
        this.assumptions = ImageAssumptions.of(world.facts().cloud().settings());
        this.seconds = world.figures().sample(VerifiedStage.SECONDS);
        this.unnoticed = new UnnoticedBoots(world);
        world.events().on(SignerChanged.class, this::signerChanged);
        world.events().on(BaseFile.Fetched.class, event -> fresh.add(event.base()));
        world.events().on(BaseFile.Tampered.class, event -> altered.put(event.base(), Attack.BASE_CHANGED));
        world.events().on(StoredImageTampered.class, event -> storeAttacks.put(event.imageId(), event.attack()));
    }

    private record Waiting(Life instance, Passage passage) {}

    @Override
    public void enter(Life instance, Passage passage) {
        Optional<BaseFile> base = ImageStages.base(instance);
        if (base.isEmpty()) {
            passage.proceed();
            return;
        }
        Waiting one = new Waiting(instance, passage);
        List<Waiting> others = inVerification.get(base.get());
        if (others != null) {
            others.add(one);
        } else if (fresh.remove(base.get())) {
            begin(base.get(), one);
        } else {
            useAsItIs(base.get(), one);
        }
    }

    private void begin(BaseFile base, Waiting first) {
        Image image = ImageStages.image(first.instance()).orElseThrow();
        BootConfiguration configuration = configuration(image);
        BootPath path = pathOfDownload(configuration);
        boolean isVerified = path.verifies(configuration);
        world.figures().add(isVerified ? VerifiedStage.VERIFIED : VerifiedStage.UNVERIFIED, 1);
        double needed = isVerified ? image.sizeBytes().orElse(0) / assumptions.verifyBytesPerSecond() : 0;
        inVerification.put(base, new ArrayList<>(List.of(first)));
        Optional<Attack> attack = Optional.ofNullable(storeAttacks.get(image.id()));
        Outcome outcome = verdicts.of(configuration, path, attack);
        world.clock().after(Math.round(needed * NANOS), () -> end(base, outcome, attack, needed));
    }

    private void end(BaseFile base, Outcome outcome, Optional<Attack> attack, double needed) {
        List<Waiting> all = inVerification.remove(base);
        altered.remove(base);
        if (outcome.stop().isPresent()) {
            world.events().publish(new BaseFile.Refused(base));
        } else if (outcome.isBreach()) {
            altered.put(base, attack.orElseThrow());
        }
        for (Waiting one : all == null ? List.<Waiting>of() : all) {
            seconds.record(needed);
            letGo(one, outcome, attack);
        }
    }

    private void useAsItIs(BaseFile base, Waiting one) {
        Optional<Attack> earlier = Optional.ofNullable(altered.get(base));
        BootConfiguration configuration =
                configuration(ImageStages.image(one.instance()).orElseThrow());
        BootPath path = configuration.clonesInCeph() ? BootPath.RBD_CLONE : BootPath.CACHED_BASE;
        seconds.record(0);
        letGo(one, verdicts.of(configuration, path, earlier.map(attack -> Attack.BASE_CHANGED)), earlier);
    }

    private void letGo(Waiting one, Outcome outcome, Optional<Attack> attack) {
        Image image = ImageStages.image(one.instance()).orElseThrow();
        if (outcome.stop().isPresent()) {
            world.figures().add(VerifiedStage.REFUSED, 1);
            world.figures().add(attack.isPresent() ? VerifiedStage.TAMPERED_REFUSED : VerifiedStage.GENUINE_REFUSED, 1);
            attack.ifPresent(what -> unnoticed.refused(image, what));
            one.passage().fail("image: " + outcome.stop().get().check());
            return;
        }
        if (outcome.isBreach()) {
            world.figures().add(VerifiedStage.TAMPERED_BOOTED, 1);
            world.tell(
                    "tampered-image-booted", one.instance().id(), one.instance().hostKey(), "");
            attack.ifPresent(what -> unnoticed.booted(one.instance().id(), image, what));
        }
        one.passage().proceed();
    }

    private void signerChanged(SignerChanged change) {
        signers.change(change);
        if (change.event() == SignerEvent.COMPROMISE_FOUND) {
            unnoticed.compromiseFound(change.certificateId());
        }
    }

    private BootConfiguration configuration(Image image) {
        return ConfigurationReader.read(
                world.settings(), ImageStages.traits(image).with(signers.of(image)), false);
    }

    private static BootPath pathOfDownload(BootConfiguration configuration) {
        if (configuration.clonesInCeph()) {
            return BootPath.RBD_CLONE;
        }
        return configuration.readsPastImageService() ? BootPath.RBD_DOWNLOAD : BootPath.FIRST_BOOT;
    }
}
