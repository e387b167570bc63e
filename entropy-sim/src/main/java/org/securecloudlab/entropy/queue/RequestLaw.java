package org.securecloudlab.entropy.queue;

import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;

/** How large requests are, in bits. */
public sealed interface RequestLaw {
    /** The size of one request. */
    double sample(RandomGenerator random);

    /** The mean size. */
    double meanBits();

    /** The mean of the squared size, in bits squared. */
    double secondMoment();

    /** All of one size. */
    record Fixed(double bits) implements RequestLaw {
        @Override
        public double sample(RandomGenerator random) {
            return bits;
        }

        @Override
        public double meanBits() {
            return bits;
        }

        @Override
        public double secondMoment() {
            return bits * bits;
        }
    }

    /** Exponential. */
    record Exponential(double meanBits) implements RequestLaw {
        @Override
        public double sample(RandomGenerator random) {
            return Samplers.exponential(random, meanBits);
        }

        @Override
        public double secondMoment() {
            return 2 * meanBits * meanBits;
        }
    }

    /** One size of a mix. */
    record Part(double bits, double probability) {}

    /** A mix of sizes; the probabilities add up to 1. */
    record Mix(List<Part> parts) implements RequestLaw {
        public Mix {
            parts = List.copyOf(parts);
        }

        @Override
        public double sample(RandomGenerator random) {
            double left = Samplers.uniform(random);
            for (Part part : parts) {
                left -= part.probability();
                if (left < 0) {
                    return part.bits();
                }
            }
            return parts.get(parts.size() - 1).bits();
        }

        @Override
        public double meanBits() {
            double mean = 0;
            for (Part part : parts) {
                mean += part.probability() * part.bits();
            }
            return mean;
        }

        @Override
        public double secondMoment() {
            double square = 0;
            for (Part part : parts) {
                square += part.probability() * part.bits() * part.bits();
            }
            return square;
        }
    }

    /** Some requests of one marked size among others, so that the mean stays: for what depends on the size of one request only. */
    record Tagged(RequestLaw others, double scale, double taggedBits, double share) implements RequestLaw {
        /** Marks as many as the mean allows, at most a fifth. */
        public static Tagged of(RequestLaw law, double taggedBits) {
            double share = Math.min(0.2, law.meanBits() / (2 * taggedBits));
            double left = (law.meanBits() - share * taggedBits) / (1 - share);
            return new Tagged(law, left / law.meanBits(), taggedBits, share);
        }

        @Override
        public double sample(RandomGenerator random) {
            return Samplers.uniform(random) < share ? taggedBits : scale * others.sample(random);
        }

        @Override
        public double meanBits() {
            return share * taggedBits + (1 - share) * scale * others.meanBits();
        }

        @Override
        public double secondMoment() {
            return share * taggedBits * taggedBits + (1 - share) * scale * scale * others.secondMoment();
        }
    }
}
