package org.securecloudlab.entropy.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The estimates of one track, in the order of SP 800-90B 6.3. */
public record TrackAssessment(List<Estimate> estimates) {
    public TrackAssessment {
        estimates = List.copyOf(estimates);
    }

    /** What one estimator said, where it applies to the track. */
    public Optional<Estimate> of(Estimator estimator) {
        return estimates.stream()
                .filter(estimate -> estimate.estimator() == estimator)
                .findFirst();
    }

    /** The lowest min-entropy of all, in bits per symbol of the track, at most {@code bitsPerSymbol}. */
    public double minEntropyBits(int bitsPerSymbol) {
        double least = bitsPerSymbol;
        for (Estimate estimate : estimates) {
            OptionalDouble bits = estimate.minEntropyBits();
            least = bits.isPresent() ? Math.min(least, bits.getAsDouble()) : least;
        }
        return least;
    }
}
