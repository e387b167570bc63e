package org.securecloudlab.scenario.image;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.world.World;

/** Instances that booted from a tampered image, until something betrays the tampering. */
final class UnnoticedBoots {
    private static final double NANOS = 1e9;

    private final World world;
    private final SampleRecorder seconds;
    private final List<Boot> unnoticed = new ArrayList<>();

    UnnoticedBoots(World world) {
        this.world = world;
        this.seconds = world.figures().sample(VerifiedStage.UNDETECTED);
    }

    private record Boot(String instance, Image image, Attack attack, long nanos) {}

    void booted(String instance, Image image, Attack attack) {
        unnoticed.add(new Boot(instance, image, attack, world.clock().nowNanos()));
    }

    /** A check refused the same attack on the same image: whoever reads the log knows of the earlier boots. */
    void refused(Image image, Attack attack) {
        notice(boot -> boot.image().id().equals(image.id()) && boot.attack() == attack);
    }

    /** The owner of a key learned that it was stolen, and looks at everything that was signed with it. */
    void compromiseFound(String certificateId) {
        notice(boot -> boot.attack() == Attack.KEY_STOLEN
                && SignerStates.certificateOf(boot.image())
                        .filter(certificateId::equals)
                        .isPresent());
    }

    private void notice(Predicate<Boot> betrayed) {
        long now = world.clock().nowNanos();
        for (Iterator<Boot> boots = unnoticed.iterator(); boots.hasNext(); ) {
            Boot boot = boots.next();
            if (betrayed.test(boot)) {
                boots.remove();
                seconds.record((now - boot.nanos()) / NANOS);
                world.figures().add(VerifiedStage.DETECTED_AFTER, 1);
                world.tell(
                        "tampered-image-detected",
                        boot.instance(),
                        Optional.empty(),
                        boot.attack().text());
            }
        }
    }
}
