package org.securecloudlab.scheduler.numa;

import java.util.Map;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.ImageProperties;

/** How many CPUs of a guest are pinned, for placement. */
public final class PinnedCpus {
    private PinnedCpus() {}

    /** Under the policy {@code mixed}: those of {@code hw:cpu_dedicated_mask}, else the real-time ones; 0 for what nova refuses. */
    public static int ofMixed(Flavor flavor, Map<String, String> imageProperties) {
        try {
            FlavorAndImage request =
                    new FlavorAndImage(flavor, ImageProperties.of(imageProperties, NovaRelease.CURRENT));
            boolean hasEmulatorPolicy =
                    request.flavor("emulator_threads_policy").isPresent();
            return CpuMasks.dedicated(request)
                    .or(() -> CpuMasks.realTime(request, hasEmulatorPolicy))
                    .map(cpus -> cpus.size())
                    .orElse(0);
        } catch (SchedulingException e) {
            return 0;
        }
    }
}
