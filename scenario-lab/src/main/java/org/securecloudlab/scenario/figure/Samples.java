package org.securecloudlab.scenario.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalDouble;
import org.HdrHistogram.Histogram;

/**
 * A sample of non-negative numbers, small enough to keep for every replication.
 *
 * <p>Values are counted in millionths of their unit by an HdrHistogram of three significant digits, so a percentile is right
 * within 0.1 %. The histogram is kept in HdrHistogram's own V2 encoding, not deflated, because deflated bytes differ from one
 * zlib to the next.
 *
 * @param count how many numbers
 * @param sum their exact sum in order of recording
 * @param smallest the least; 0 when there is none
 * @param largest the greatest; 0 when there is none
 * @param histogram Base64 of the encoded histogram; empty when there is none
 */
public record Samples(long count, double sum, double smallest, double largest, String histogram) {
    static final int SIGNIFICANT_DIGITS = 3;
    static final double PER_UNIT = 1e6;

    /** No numbers at all. */
    public static final Samples NONE = new Samples(0, 0, 0, 0, "");

    /** Their mean; empty when there is none. */
    public OptionalDouble mean() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /** The least; empty when there is none. */
    public OptionalDouble min() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(smallest);
    }

    /** The greatest; empty when there is none. */
    public OptionalDouble max() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(largest);
    }

    /**
     * The least value that at least {@code percent} of the numbers do not exceed, within 0.1 %; empty when there is none.
     *
     * @param percent 0 to 100
     */
    public OptionalDouble percentile(double percent) {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        double value = decoded().getValueAtPercentile(percent) / PER_UNIT;
        // The histogram answers with the upper end of a bucket; no percentile is outside what was recorded.
        return OptionalDouble.of(Math.min(largest, Math.max(smallest, value)));
    }

    /** Both samples as one. */
    public Samples plus(Samples other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        Histogram both = decoded();
        both.add(other.decoded());
        return new Samples(
                count + other.count,
                sum + other.sum,
                Math.min(smallest, other.smallest),
                Math.max(largest, other.largest),
                encode(both));
    }

    @JsonIgnore
    Histogram decoded() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(histogram));
        Histogram decoded = Histogram.decodeFromByteBuffer(bytes, 0);
        decoded.setAutoResize(true);
        return decoded;
    }

    static String encode(Histogram histogram) {
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoByteBuffer(buffer);
        byte[] bytes = new byte[length];
        buffer.flip();
        buffer.get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
