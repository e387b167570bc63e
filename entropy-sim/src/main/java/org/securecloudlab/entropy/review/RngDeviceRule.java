package org.securecloudlab.entropy.review;

import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * What feeds the virtio RNG of every guest that has one (guide E6). An empty path leaves it to QEMU, which takes the
 * kernel pool too.
 */
public final class RngDeviceRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-RNG-DEV",
            Severity.LOW,
            Area.ENTROPY,
            "guide E6",
            Guide.ENTROPY,
            "Guests get their virtio RNG from the kernel pool, not from a hardware generator; "
                    + "/dev/random may also starve guests.");
    private static final Set<String> KERNEL_POOL = Set.of("", "/dev/random", "/dev/urandom");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .option("libvirt", "rng_dev_path")
                        .filter(reading -> KERNEL_POOL.contains(ReadingValue.text(reading)))
                        .map(reading -> INFO.on(nova, reading).fix(Fix.set("libvirt", "rng_dev_path", "/dev/hwrng")))
                        .stream())
                .toList();
    }
}
