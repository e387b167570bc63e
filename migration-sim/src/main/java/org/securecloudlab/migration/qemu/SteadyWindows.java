package org.securecloudlab.migration.qemu;

/**
 * Tells when windows have become equal: then the ones to come need not be walked through one by one, as long as nothing is decided in
 * them. This is what makes the prediction of a large guest as quick as that of a small one.
 */
final class SteadyWindows {
    private static final double EQUAL = 1e-9;

    private double startMillis;
    private double startPages;
    private double startBytes;
    private double millis;
    private double pages;
    private double bytes;
    private boolean steady;

    /** A window ended; the counts are those since the start of the migration. */
    void ended(double nowMillis, double contentPages, double sentBytes) {
        double newMillis = nowMillis - startMillis;
        double newPages = contentPages - startPages;
        double newBytes = sentBytes - startBytes;
        steady = newPages > 0 && isEqual(newMillis, millis) && isEqual(newPages, pages) && isEqual(newBytes, bytes);
        millis = newMillis;
        pages = newPages;
        bytes = newBytes;
        startMillis = nowMillis;
        startPages = contentPages;
        startBytes = sentBytes;
    }

    /** Skipped windows were counted in; the next one begins with these counts. */
    void skippedTo(double nowMillis, double contentPages, double sentBytes) {
        startMillis = nowMillis;
        startPages = contentPages;
        startBytes = sentBytes;
    }

    private static boolean isEqual(double first, double second) {
        return Math.abs(first - second) <= EQUAL * second;
    }

    /** How many windows go by before so many pages are sent or so much time has passed; none unless windows are equal. */
    double within(double pagesToSend, double millisToPass) {
        return steady ? Math.max(0, Math.floor(Math.min(pagesToSend / pages, millisToPass / millis))) : 0;
    }

    double millis() {
        return millis;
    }

    double pages() {
        return pages;
    }

    double bytes() {
        return bytes;
    }
}
