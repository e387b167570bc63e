package org.securecloudlab.entropy.assessment;

import org.securecloudlab.entropy.assessment.tuple.TupleCounts;

/** The length of the longest repeated substring, as a test of IID data (SP 800-90B 5.2.5). */
final class LongestRepeatTest {
    private static final double LOG_LIMIT = StrictMath.log(0.999);

    private LongestRepeatTest() {}

    /** Whether so long a repeat has a probability of at least 1/1000 in independent samples of the same distribution. */
    static boolean passes(SymbolTrack track) {
        double collision = 0;
        for (double share : WideChiSquare.shares(track)) {
            collision += share * share;
        }
        if (collision >= 1.0) {
            return true;
        }
        int longest = TupleCounts.of(track.symbols(), track.alphabetSize()).longestRepeated();
        double places = track.length() - longest + 1.0;
        double pairs = places * (places - 1) / 2;
        return LOG_LIMIT >= pairs * StrictMath.log1p(-StrictMath.pow(collision, longest));
    }
}
