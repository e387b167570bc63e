package org.securecloudlab.scenario.review.whatif;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.CloudModel;

/**
 * Starved of hardware: guests whose device reads the host's kernel boot without one bit of a hardware generator; with {@code rng_dev_path}
 * at the hosts' generator they are seeded by it (guide E6). An old host's blocking pool is left out: what feeds it is the same hardware.
 */
final class UnseededGuests implements Demonstration {
    private static final String OPTION = "libvirt.rng_dev_path";
    private static final String USUAL_DEVICE = "/dev/hwrng";
    private static final int GUESTS = 10;

    @Override
    public Set<String> rules() {
        return Set.of("NOVA-RNG-DEV");
    }

    @Override
    public Optional<String> of(Cloud cloud) {
        CloudModel now = CloudModel.reading(cloud);
        if (now.backing() != Backing.KERNEL) {
            return Optional.empty();
        }
        return Casting.of(cloud, image -> true, (flavor, image) -> now.profile(Optional.of(flavor), Optional.of(image))
                        .device()
                        .isPresent())
                .flatMap(cast -> device(cloud, cast.other()).map(device -> text(cast, device)));
    }

    /** What a host has to hand to its guests. */
    private static Optional<String> device(Cloud cloud, String serviceHost) {
        Optional<Host> host = cloud.hosts().stream()
                .filter(each -> each.name().equals(serviceHost))
                .findFirst();
        return cloud.randomSources().stream()
                .filter(source -> source.kind() != RandomSource.Kind.EGD
                        && host.filter(h -> h.randomSources().contains(source.name()))
                                .isPresent())
                .flatMap(source -> source.device().stream())
                .min(Comparator.comparing((String device) -> !device.equals(USUAL_DEVICE))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String text(Cast cast, String device) {
        return """
                description: >-
                  Ten guests boot on a host whose devices read its kernel: no hardware seeds them. Then ten boot on a host whose devices
                  read its hardware generator.
                timeline:
                %2$s  - at: PT1M
                    boot: {%3$s, count: %4$d, over: PT1M, name: what-if-before}
                  - at: PT2H
                    delete: {instances: "what-if-before-*"}
                  - at: PT2H
                    configure: {nova: {%5$s: %1$s}}
                %6$s  - at: PT2H1M
                    boot: {%3$s, count: %4$d, over: PT1M, name: what-if-after}
                expect:
                  - entropy.unseeded == %4$d
                """.formatted(
                        Quoted.text(device),
                        Cast.only(0, cast.host()),
                        cast.request(),
                        GUESTS,
                        OPTION,
                        Cast.only(2, cast.other()));
    }
}
