package org.securecloudlab.migration.qemu;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;
import org.securecloudlab.migration.Verdict;

/** What was sent up to now, and every look at the dirty bitmap. */
final class Ledger {
    private final List<Round> rounds = new ArrayList<>();
    private double sentBytes;
    private double contentPages;
    private double zeroPages;
    /** The first look is part of the set-up. */
    private int syncs = 1;

    double sentBytes() {
        return sentBytes;
    }

    double contentPages() {
        return contentPages;
    }

    void sentBytes(double bytes) {
        sentBytes += bytes;
    }

    void sentContent(double pages) {
        contentPages += pages;
    }

    void sentZero(double pages) {
        zeroPages += pages;
    }

    void looked() {
        syncs++;
    }

    void looked(double times) {
        syncs += (int) Math.round(times);
    }

    void add(Round round) {
        rounds.add(round);
    }

    /** Closes the account. */
    Prediction close(Verdict verdict, Times times, double preCopyBytes, PageEncoder encoder, int throttlePercent) {
        return new Prediction(
                verdict,
                times.totalMillis(),
                times.downtimeMillis(),
                times.blackoutMillis(),
                sentBytes,
                preCopyBytes,
                encoder.wholePages(contentPages),
                zeroPages,
                syncs,
                throttlePercent,
                times.postCopyMillis(),
                0,
                0,
                rounds);
    }

    /** The times of a migration that is over. */
    record Times(double totalMillis, double downtimeMillis, double blackoutMillis, double postCopyMillis) {}
}
