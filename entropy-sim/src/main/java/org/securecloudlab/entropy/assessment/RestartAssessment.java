package org.securecloudlab.entropy.assessment;

/**
 * What a matrix of restarts says: a row a restart, 1000 samples each (SP 800-90B 3.1.4).
 *
 * @param claimedBits H_I, the initial estimate, bits per sample
 * @param alpha the false-alarm probability of one row or column
 * @param cutoff X_cutoff: how often one symbol may occur in a row or column
 * @param mostFrequent X_max: how often one does
 * @param rowBits min-entropy of the samples row by row
 * @param columnBits min-entropy column by column
 */
public record RestartAssessment(
        double claimedBits, double alpha, int cutoff, int mostFrequent, double rowBits, double columnBits) {

    /** The sanity check (3.1.4.3): no symbol stands out in any row or column. */
    public boolean isSane() {
        return mostFrequent <= cutoff;
    }

    /** The validation test (3.1.4.2): rows and columns have at least half of the claim. */
    public boolean isValid() {
        return isSane() && Math.min(rowBits, columnBits) >= claimedBits / 2;
    }

    /** What may be credited, bits per sample: nothing when a test fails. */
    public double validatedBits() {
        return isValid() ? Math.min(claimedBits, Math.min(rowBits, columnBits)) : 0;
    }
}
