package org.securecloudlab.patch.inventory;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.version.VersionScheme;

/**
 * The kernel that runs against those that are installed: a fixed kernel that does not run cures nothing.
 *
 * @param release as {@code uname -r} prints it
 * @param version of the package that it is from; empty when that package is no longer installed
 * @param newest version of the newest kernel package that is installed; empty when there is none
 */
public record RunningKernel(String release, Optional<String> version, Optional<String> newest) {
    private static final List<String> IMAGES = List.of("linux-image-", "linux-image-unsigned-");
    private static final List<String> RPM_KERNELS = List.of("kernel", "kernel-core", "kernel-default");

    /** Finds the running kernel's package, of Debian's family or RPM's. */
    public static RunningKernel of(String release, List<InstalledPackage> packages, VersionScheme scheme) {
        List<InstalledPackage> kernels = packages.stream()
                .filter(InstalledPackage::installed)
                .filter(RunningKernel::isKernel)
                .toList();
        return new RunningKernel(
                release,
                kernels.stream()
                        .filter(kernel -> isRunning(kernel, release))
                        .map(InstalledPackage::version)
                        .findFirst(),
                kernels.stream().map(InstalledPackage::version).max(scheme.order()));
    }

    /** Whether a newer one is installed than the one that runs, or the running one's package is gone. */
    public boolean needsRestart() {
        return newest.isPresent() && !newest.equals(version);
    }

    private static boolean isKernel(InstalledPackage installed) {
        // Packages without a release in their name only pull in the newest one.
        boolean image = IMAGES.stream()
                .anyMatch(start -> installed.name().startsWith(start)
                        && installed.name().length() > start.length()
                        && Character.isDigit(installed.name().charAt(start.length())));
        return image || RPM_KERNELS.contains(installed.name());
    }

    private static boolean isRunning(InstalledPackage kernel, String release) {
        if (RPM_KERNELS.contains(kernel.name())) {
            String withoutEpoch = kernel.version().substring(kernel.version().indexOf(':') + 1);
            return release.equals(withoutEpoch) || release.startsWith(withoutEpoch + ".");
        }
        return IMAGES.stream().anyMatch(start -> kernel.name().equals(start + release));
    }
}
