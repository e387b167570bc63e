package org.securecloudlab.entropy.assessment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The initial entropy estimate of a source that is not claimed to be IID (SP 800-90B 3.1.3, 6).
 *
 * @param samples how many symbols were assessed
 * @param distinctSymbols how many different ones occur
 * @param literal the estimates of the symbols
 * @param bitString those of their bits; absent where only two symbols occur, as in the tool
 */
public record NonIidAssessment(
        int samples,
        int distinctSymbols,
        int bitsPerSymbol,
        TrackAssessment literal,
        Optional<TrackAssessment> bitString) {

    /** The lowest estimate of the symbols, bits per symbol; a source that says one thing only has none. */
    public double literalBits() {
        return distinctSymbols < 2 ? 0 : literal.minEntropyBits(bitsPerSymbol);
    }

    /** The lowest estimate of the bit string, bits per bit. */
    public OptionalDouble bitStringBits() {
        return bitString
                .map(track -> OptionalDouble.of(track.minEntropyBits(1)))
                .orElse(OptionalDouble.empty());
    }

    /** What a laboratory would credit, bits per symbol, without a claim of the submitter. */
    public double assessedBits() {
        OptionalDouble bits = bitStringBits();
        return bits.isPresent() ? Math.min(literalBits(), bitsPerSymbol * bits.getAsDouble()) : literalBits();
    }
}
