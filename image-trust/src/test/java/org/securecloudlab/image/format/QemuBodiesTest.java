package org.securecloudlab.image.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is in qcow2, QED and Parallels images, and in damaged ones: ours is the answer of qemu-img, recorded in {@code format-bodies}. */
class QemuBodiesTest {
    private final RecordedImages recorded = new RecordedImages("format-bodies");

    @Test
    void everyBodyBecomesTheRawDiskThatQemuMakesOfIt() throws IOException {
        assertThat(recorded.disagreements(this::answer)).isEmpty();
        assertThat(recorded.answers()).hasSizeGreaterThan(150);
    }

    private String answer(String[] row) throws IOException {
        byte[] image = recorded.image(row[0]);
        image[Integer.parseInt(row[1])] = (byte) Integer.parseInt(row[2], 16);
        return RecordedImages.answer(image, format(row[0]));
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
}
