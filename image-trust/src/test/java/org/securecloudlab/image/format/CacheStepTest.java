package org.securecloudlab.image.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** Hostile headers: bounded, and never followed. */
class CacheStepTest {
    private static final CacheSettings NO_INSPECTION =
            new CacheSettings(true, false, List.of("streamOptimized", "monolithicSparse"));

    private static CacheVerdict judge(byte[] image, String format, CacheSettings settings) throws IOException {
        return CacheStep.judge(ImageBytes.of(image), format, settings, Progress.NONE);
    }

    /** An empty qcow2 of version 3 with clusters of 64 KiB: header, reference count table, first-level table. */
    private static byte[] qcow2(long sizeBytes) {
        ByteBuffer image = ByteBuffer.allocate(4 * 65536);
        image.putInt(0, 0x514649fb).putInt(4, 3).putInt(20, 16).putLong(24, sizeBytes);
        image.putInt(36, 1).putLong(40, 65536).putLong(48, 2 * 65536).putInt(56, 1);
        image.putInt(96, 4).putInt(100, 104);
        return image.array();
    }

    @Test
    void anEmptyDiskBecomesZeros() throws IOException {
        CacheVerdict verdict = judge(qcow2(1 << 20), "qcow2", CacheSettings.defaults());
        assertThat(verdict.base().orElseThrow().sizeBytes()).isEqualTo(1 << 20);
        // printf '%.0s\0' of 1 MiB through sha256sum
        assertThat(verdict.base().orElseThrow().sha256())
                .contains("30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58");
    }

    @Test
    void aBackingFileIsRefusedByBothWaysAndNeverRead() throws IOException {
        byte[] image = qcow2(1 << 20);
        byte[] name = "/etc/passwd".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer.wrap(image)
                .putLong(8, 512)
                .putInt(16, name.length)
                .position(512)
                .put(name);
        assertThat(judge(image, "qcow2", CacheSettings.defaults()).isCached()).isFalse();
        assertThat(judge(image, "qcow2", NO_INSPECTION).refusal().orElseThrow().reason())
                .isEqualTo("fmt=qcow2 backed by: /etc/passwd");
    }

    @Test
    void aFewBytesThatDeclareExabytesAreNotHashed() throws IOException {
        byte[] image = qcow2(0);
        ByteBuffer.wrap(image).putLong(24, 1L << 45).putInt(36, 1 << 16);
        CacheVerdict verdict = judge(image, "qcow2", CacheSettings.defaults());
        assertThat(verdict.base().orElseThrow().sha256()).isEmpty();
    }

    @Property(tries = 300)
    void anyFieldOfTheHeaderMayHoldAnything(
            @ForAll @IntRange(min = 4, max = 104) int offset, @ForAll @LongRange(min = Long.MIN_VALUE) long value)
            throws IOException {
        byte[] image = qcow2(1 << 20);
        ByteBuffer.wrap(image).putLong(offset, value);
        CacheVerdict verdict = judge(Arrays.copyOf(image, 70_000), "qcow2", new CacheSettings(false, false, List.of()));
        assertThat(verdict.isCached() || verdict.refusal().isPresent()).isTrue();
    }
}
