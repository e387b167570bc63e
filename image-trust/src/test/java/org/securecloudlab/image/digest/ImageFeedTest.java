package org.securecloudlab.image.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

class ImageFeedTest {

    /** Zeros of any size, a few at a time, as a slow disk would give them. */
    private record Zeros(long sizeBytes, int atATime) implements ImageBytes {
        @Override
        public int read(ByteBuffer target, long offset) {
            if (offset >= sizeBytes) {
                return -1;
            }
            int length = (int) Math.min(Math.min(atATime, target.remaining()), sizeBytes - offset);
            target.put(new byte[length]);
            return length;
        }
    }

    @Property(tries = 40)
    void everyByteIsFedOnceWhateverTheReadsAre(
            @ForAll @IntRange(max = 6_000_000) int size, @ForAll @IntRange(min = 1000, max = 300_000) int atATime)
            throws IOException {
        MessageDigest digest = Digests.of("SHA-256");
        assertThat(ImageFeed.of(new Zeros(size, atATime)).to(List.of(digest))).isEqualTo(size);
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(Digests.hex("SHA-256", new byte[size]));
    }

    @Test
    void progressGrowsToTheTotal() throws IOException {
        List<Long> heard = new ArrayList<>();
        ImageFeed.of(new Zeros(10_000_000, 1 << 20), (done, total) -> heard.add(done))
                .to(List.of());
        assertThat(heard).isSorted().endsWith(10_000_000L);
    }

    @Test
    void aFailingReadIsThrownFromTheReadingThreadToo() {
        ImageBytes broken = new ImageBytes() {
            @Override
            public long sizeBytes() {
                return 1L << 30;
            }

            @Override
            public int read(ByteBuffer target, long offset) throws IOException {
                throw new IOException("disk on fire");
            }
        };
        assertThatThrownBy(() -> ImageFeed.of(broken).to(List.of())).hasMessageContaining("disk on fire");
    }

    @Test
    void cancellingEndsIt() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ImageFeed feed = new ImageFeed(new Zeros(1L << 40, 1 << 16).channel(), 1L << 40, Progress.NONE, cancellation);
        assertThatThrownBy(() -> feed.to(List.of())).isInstanceOf(CancellationException.class);
    }
}
