package org.securecloudlab.migration.wire;

import java.util.Arrays;

/** Somebody between the hosts, through whom every byte passes. */
final class OnPath {
    private final boolean changes;
    private int seen;
    private int changed;
    private long passed;

    OnPath(boolean changes) {
        this.changes = changes;
    }

    /** One direction's bytes as they arrive at the other side. */
    byte[] pass(byte[] wire) {
        passed += wire.length;
        seen += Patterns.count(wire, GuestRam.MARKER);
        if (!changes || wire.length == 0) {
            return wire;
        }
        byte[] forged = Arrays.copyOf(wire, wire.length);
        int replaced = Patterns.replace(forged, GuestRam.MARKER, GuestRam.FORGED);
        if (replaced == 0) {
            // Nothing to aim at: a blind change in the middle is all that is left.
            forged[forged.length / 2] ^= 1;
            replaced = 1;
        }
        changed += replaced;
        return forged;
    }

    int markersSeen() {
        return seen;
    }

    int placesChanged() {
        return changed;
    }

    long bytesPassed() {
        return passed;
    }
}
