package org.securecloudlab.migration;

import java.util.List;

/**
 * What one migration would take. Times count from its start; where it is not complete, they and the bytes are those at its end.
 *
 * @param verdict how it ends
 * @param totalMillis until the source counts the migration as completed, as QEMU's {@code total-time}
 * @param downtimeMillis as QEMU's {@code downtime}: from the stop of the guest until the source has handed over the last byte
 * @param blackoutMillis as the guest's users feel it: from the stop at the source until it runs at the destination
 * @param streamBytes all bytes of RAM on the stream
 * @param preCopyBytes of these, before the guest stopped
 * @param contentPages full pages sent, each time counted
 * @param zeroPages zero pages sent
 * @param bitmapSyncs QEMU's {@code dirty-sync-count}
 * @param throttlePercent the last throttle of auto-converge
 * @param postCopyMillis how long the guest ran at the destination without all of its memory
 * @param diskMillis how long local disks were copied before the memory's turn; 0 without
 * @param diskBytes all bytes of disks, those written meanwhile included
 * @param rounds every bitmap sync after the first
 */
public record Prediction(
        Verdict verdict,
        double totalMillis,
        double downtimeMillis,
        double blackoutMillis,
        double streamBytes,
        double preCopyBytes,
        double contentPages,
        double zeroPages,
        int bitmapSyncs,
        int throttlePercent,
        double postCopyMillis,
        double diskMillis,
        double diskBytes,
        List<Round> rounds) {

    /** Copies the rounds. */
    public Prediction {
        rounds = List.copyOf(rounds);
    }

    /** The same migration on hosts that were late to stop the guest, which QEMU counts as downtime, and to run it again. */
    Prediction delayed(double stopMillis, double resumeMillis) {
        return new Prediction(
                verdict,
                totalMillis + stopMillis,
                downtimeMillis + stopMillis,
                blackoutMillis + resumeMillis,
                streamBytes,
                preCopyBytes,
                contentPages,
                zeroPages,
                bitmapSyncs,
                throttlePercent,
                postCopyMillis,
                diskMillis,
                diskBytes,
                rounds);
    }
}
