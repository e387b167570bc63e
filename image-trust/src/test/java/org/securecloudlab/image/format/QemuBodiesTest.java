package org.securecloudlab.image.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** What is in qcow2, QED and Parallels images, and in damaged ones: ours is the answer of qemu-img, recorded in {@code format-bodies}. */
class QemuBodiesTest {
    /** Only qemu's opinion counts: nova's own inspection is switched off. */
    private static final CacheSettings QEMU_ALONE = new CacheSettings(true, false, List.of());

    private final Map<String, byte[]> images = new HashMap<>();

    @Test
    void everyBodyBecomesTheRawDiskThatQemuMakesOfIt() throws IOException {
        String answers = new String(resource("answers.csv").readAllBytes(), StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        for (String line : answers.lines().toList()) {
            String[] row = line.split(",", -1);
            byte[] image = image(row[0]).clone();
            image[Integer.parseInt(row[1])] = (byte) Integer.parseInt(row[2], 16);
            String found = answer(image, format(row[0]));
            if (!found.equals(row[3])) {
                wrong.add(line + " but " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers.lines().count()).isGreaterThan(150);
    }

    @Property(tries = 300)
    void anyBytesInPlaceOfAZstdClusterAreTakenOrRefused(@ForAll byte[] packed) throws IOException {
        byte[] frame = Arrays.copyOf(packed, packed.length + 8);
        System.arraycopy(frame, 0, frame, 4, packed.length);
        System.arraycopy(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}, 0, frame, 0, 4);
        try {
            assertThat(ZstdClusters.cluster(frame, 512)).hasSize(512);
        } catch (UnreadableImage e) {
            assertThat(e).hasMessageContaining("compressed cluster");
        }
    }

    @Test
    void aFrameThatDoesNotFillTheClusterAndNothingBehindItIsRefused() {
        // A raw block of one byte, the last one, in a frame that tells its size.
        byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x20, 1, 9, 0, 0, 7};
        assertThatThrownBy(() -> ZstdClusters.cluster(frame, 2)).isInstanceOf(UnreadableImage.class);
    }

    private static String format(String name) {
        return name.endsWith(".hdd") ? "parallels" : name.substring(name.lastIndexOf('.') + 1);
    }

    private static String answer(byte[] image, String format) throws IOException {
        return CacheStep.judge(ImageBytes.of(image), format, QEMU_ALONE, Progress.NONE)
                .base()
                .map(base -> base.sizeBytes() + " " + base.sha256().orElse("-"))
                .orElse("refused");
    }

    private byte[] image(String name) throws IOException {
        byte[] known = images.get(name);
        if (known == null) {
            try (InputStream packed = new GZIPInputStream(resource(name + ".gz"))) {
                known = packed.readAllBytes();
            }
            images.put(name, known);
        }
        return known;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QemuBodiesTest.class.getResourceAsStream("/format-bodies/" + name), name);
    }
}
