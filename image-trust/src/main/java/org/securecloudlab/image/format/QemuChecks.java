package org.securecloudlab.image.format;

import java.util.Optional;

/** The checks of an image as qemu sees it ({@code virt/images.py}, {@code fetch_to_raw} and {@code check_vmdk_image}). */
final class QemuChecks {
    private QemuChecks() {}

    /** Nova's reason for a refusal, from the first check that fails. */
    static Optional<String> refusal(QemuImage image, Optional<String> expectedFormat, CacheSettings settings) {
        if (expectedFormat.isPresent() && !expectedFormat.get().equals(image.format())) {
            return Optional.of(DeepInspection.NO_MATCH);
        }
        if (image.backingFile().isPresent()) {
            return Optional.of("fmt=" + image.format() + " backed by: "
                    + image.backingFile().get());
        }
        if (image.dataFile().isPresent()) {
            return Optional.of("fmt=" + image.format() + " has data-file: "
                    + image.dataFile().get());
        }
        return image.format().equals("vmdk") ? vmdk(image, settings) : Optional.empty();
    }

    private static Optional<String> vmdk(QemuImage image, CacheSettings settings) {
        boolean allowed =
                image.createType().filter(settings.vmdkAllowedTypes()::contains).isPresent();
        return allowed ? Optional.empty() : Optional.of("Invalid VMDK create-type specified");
    }
}
