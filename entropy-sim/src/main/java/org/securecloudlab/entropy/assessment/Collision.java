package org.securecloudlab.entropy.assessment;

/**
 * The collision estimate of a bit string (SP 800-90B 6.3.2). For two symbols the equation of step 7 is X' = 2 + 2p - 2p², so p is found
 * without a search; above 2.5 it has no solution and the estimate is one bit.
 */
final class Collision {
    private Collision() {}

    static Estimate of(SymbolTrack track) {
        byte[] bits = track.symbols();
        int at = 0;
        long segments = 0;
        long squares = 0;
        while (at < bits.length - 1) {
            int length = bits[at] == bits[at + 1] ? 2 : 3;
            if (at + length > bits.length) {
                break;
            }
            segments++;
            squares += length * ((long) length);
            at += length;
        }
        double mean = at / (double) segments;
        double deviation = Math.sqrt((squares - at * mean) / (segments - 1));
        double lower = Math.max(2.0, mean - Bounds.Z_ALPHA * deviation / Math.sqrt((double) segments));
        boolean found = lower < 2.5;
        double p = found ? 0.5 + Math.sqrt(1.25 - 0.5 * lower) : 0.5;
        return Estimate.of(
                        Estimator.COLLISION,
                        found ? Bounds.minEntropy(p) : 1.0,
                        Figure.count("v", segments),
                        Figure.count("sumT", at),
                        Figure.real("xBar", mean),
                        Figure.real("sigmaHat", deviation),
                        Figure.real("xBarLower", lower),
                        Figure.real("p", p))
                .note(found ? Notes.FOUND : Notes.NOT_FOUND);
    }
}
