package org.securecloudlab.image.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Odd headers of qcow, qcow2, QED and Parallels images: ours is the answer of qemu-img, recorded in {@code format-headers}. */
class QemuHeadersTest {
    private final RecordedImages recorded = new RecordedImages("format-headers");

    @Test
    void everyHeaderGetsQemusAnswer() throws IOException {
        assertThat(recorded.disagreements(this::answer)).isEmpty();
        assertThat(recorded.answers()).hasSizeGreaterThan(300);
    }

    private String answer(String[] row) throws IOException {
        byte[] image = recorded.image(row[0]);
        change(image, Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], row[4]);
        return RecordedImages.answer(image, "qcow2");
    }

    private static void change(byte[] image, int offset, int bytes, String order, String hex) {
        BigInteger value = new BigInteger(hex, 16);
        for (int i = 0; i < bytes; i++) {
            int place = order.equals("little") ? offset + i : offset + bytes - 1 - i;
            image[place] = value.shiftRight(8 * i).byteValue();
        }
    }
}
