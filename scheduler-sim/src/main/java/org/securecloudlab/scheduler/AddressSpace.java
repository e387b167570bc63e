package org.securecloudlab.scheduler;

import java.util.Optional;

/**
 * How a guest's physical addresses are made: {@code hw:maxphysaddr_mode} of the flavor or {@code hw_maxphysaddr_mode} of the image
 * (nova/scheduler/utils.py, from 29.0.0 on).
 */
final class AddressSpace {
    private AddressSpace() {}

    /** The trait that it asks for. */
    static Optional<String> trait(RequestSpec spec) {
        return Optional.ofNullable(spec.flavor().extraSpecs().get("hw:maxphysaddr_mode"))
                .or(() -> spec.image()
                        .flatMap(image -> Optional.ofNullable(image.properties().get("hw_maxphysaddr_mode"))))
                .flatMap(mode -> switch (mode) {
                    case "passthrough" -> Optional.of("COMPUTE_ADDRESS_SPACE_PASSTHROUGH");
                    case "emulate" -> Optional.of("COMPUTE_ADDRESS_SPACE_EMULATED");
                    default -> Optional.empty();
                });
    }
}
