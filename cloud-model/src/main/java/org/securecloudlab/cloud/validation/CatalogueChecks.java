package org.securecloudlab.cloud.validation;

import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.RandomSource;

/** Flavors, images, networks and random sources: numbers in their bounds. */
final class CatalogueChecks {
    /** Neutron's segment types (ML2 type drivers). */
    private static final Set<String> SEGMENT_TYPES = Set.of("flat", "geneve", "gre", "local", "vlan", "vxlan");

    private static final int MAX_VLAN = 4094;

    private CatalogueChecks() {}

    static void check(Cloud cloud, Findings findings) {
        cloud.flavors().forEach(flavor -> flavor("flavors[" + flavor.id() + "]", flavor, findings));
        cloud.images().forEach(image -> image("images[" + image.id() + "]", image, findings));
        cloud.networks().forEach(network -> network("networks[" + network.id() + "]", network, findings));
        cloud.randomSources().forEach(source -> source("randomSources[" + source.name() + "]", source, findings));
    }

    /** Bounds of nova's flavor API (schemas/flavor_manage.py). */
    private static void flavor(String path, Flavor flavor, Findings findings) {
        findings.atLeast(path + ".vcpus", 1, flavor.vcpus());
        findings.atLeast(path + ".ramMiB", 1, flavor.ramMiB());
        findings.atLeast(path + ".rootGiB", 0, flavor.rootGiB());
        findings.atLeast(path + ".ephemeralGiB", 0, flavor.ephemeralGiB());
        findings.atLeast(path + ".swapMiB", 0, flavor.swapMiB());
        if (!(flavor.rxtxFactor() > 0)) {
            findings.add(path + ".rxtxFactor", String.valueOf(flavor.rxtxFactor()), "a factor above 0");
        }
        PlacementSpecCheck.check(path, flavor, findings);
    }

    private static void image(String path, Image image, Findings findings) {
        findings.atLeast(path + ".minDiskGiB", 0, image.minDiskGiB());
        findings.atLeast(path + ".minRamMiB", 0, image.minRamMiB());
        image.sizeBytes().ifPresent(size -> findings.atLeast(path + ".sizeBytes", 0, size));
        image.virtualSizeBytes().ifPresent(size -> findings.atLeast(path + ".virtualSizeBytes", 0, size));
    }

    private static void network(String path, Network network, Findings findings) {
        for (Network.Segment segment : network.segments()) {
            String place = path + ".segments[" + segment.name() + "]";
            if (!SEGMENT_TYPES.contains(segment.type())) {
                findings.add(place + ".type", segment.type(), "one of flat, geneve, gre, local, vlan, vxlan");
            }
            segment.segmentationId()
                    .filter(id -> segment.type().equals("vlan") && (id < 1 || id > MAX_VLAN))
                    .ifPresent(
                            id -> findings.add(place + ".segmentationId", String.valueOf(id), "a VLAN from 1 to 4094"));
        }
    }

    private static void source(String path, RandomSource source, Findings findings) {
        source.entropyBitsPerSecond().ifPresent(rate -> {
            if (!(rate >= 0) || Double.isInfinite(rate)) {
                findings.add(path + ".entropyBitsPerSecond", String.valueOf(rate), "a rate, at least 0");
            }
        });
    }
}
