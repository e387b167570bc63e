package org.securecloudlab.entropy.nova;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.virtio.Limiter;

/**
 * The device that a guest gets.
 *
 * @param attached whether it gets one
 * @param rateElement whether nova writes a {@code <rate>} into the guest's XML
 * @param limiter the limit; {@link Limiter#NONE} without one
 * @param path what the hypervisor reads; empty when nova leaves it to the hypervisor
 * @param notes why, and what is surprising about it
 */
public record GuestDevice(
        boolean attached, boolean rateElement, Limiter limiter, Optional<String> path, List<Note> notes) {
    public GuestDevice {
        notes = List.copyOf(notes);
    }

    /** Whether a limit is in force. */
    public boolean limited() {
        return attached && rateElement;
    }
}
