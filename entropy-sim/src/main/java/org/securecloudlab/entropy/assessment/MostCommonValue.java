package org.securecloudlab.entropy.assessment;

/** The most common value estimate (SP 800-90B 6.3.1). */
final class MostCommonValue {
    private MostCommonValue() {}

    static Estimate of(SymbolTrack track) {
        int mode = 0;
        for (int count : track.counts()) {
            mode = Math.max(mode, count);
        }
        double proportion = mode / (double) track.length();
        double upper = Bounds.upper(proportion, track.length());
        return Estimate.of(
                Estimator.MOST_COMMON_VALUE,
                Bounds.minEntropy(upper),
                Figure.count("modeCount", mode),
                Figure.real("pHat", proportion),
                Figure.real("pUpper", upper));
    }
}
