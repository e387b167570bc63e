package org.securecloudlab.entropy.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.entropy.linux.KernelVersion;

/**
 * The kernel that a distribution's release came with, by the image's {@code os_distro} and {@code os_version} (Glance's common image
 * properties). Releases' own notes; an image property {@code kernel_version} says it outright.
 */
final class GuestKernels {
    private static final Map<String, String> BY_RELEASE = Map.ofEntries(
            Map.entry("ubuntu 14.04", "3.13"),
            Map.entry("ubuntu 16.04", "4.4"),
            Map.entry("ubuntu 18.04", "4.15"),
            Map.entry("ubuntu 20.04", "5.4"),
            Map.entry("ubuntu 22.04", "5.15"),
            Map.entry("ubuntu 24.04", "6.8"),
            Map.entry("debian 8", "3.16"),
            Map.entry("debian 9", "4.9"),
            Map.entry("debian 10", "4.19"),
            Map.entry("debian 11", "5.10"),
            Map.entry("debian 12", "6.1"),
            Map.entry("debian 13", "6.12"),
            Map.entry("centos 7", "3.10"),
            Map.entry("centos 8", "4.18"),
            Map.entry("rhel 7", "3.10"),
            Map.entry("rhel 8", "4.18"),
            Map.entry("rhel 9", "5.14"),
            Map.entry("rocky 8", "4.18"),
            Map.entry("rocky 9", "5.14"),
            Map.entry("almalinux 8", "4.18"),
            Map.entry("almalinux 9", "5.14"));

    private GuestKernels() {}

    static Optional<KernelVersion> of(Image image) {
        Optional<KernelVersion> outright =
                Optional.ofNullable(image.properties().get("kernel_version")).flatMap(KernelVersion::in);
        String distro = image.properties().getOrDefault("os_distro", "").toLowerCase(Locale.ROOT);
        String version = image.properties().getOrDefault("os_version", "");
        return outright.or(() -> Optional.ofNullable(BY_RELEASE.get(distro + " " + version))
                .or(() -> Optional.ofNullable(BY_RELEASE.get(distro + " " + version.replaceFirst("\\..*", ""))))
                .flatMap(KernelVersion::in));
    }
}
