package org.securecloudlab.image.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** Odd headers of qcow, qcow2, QED and Parallels images: ours is the answer of qemu-img, recorded in {@code format-headers}. */
class QemuHeadersTest {
    /** Only qemu's opinion counts: nova's own inspection is switched off. */
    private static final CacheSettings QEMU_ALONE = new CacheSettings(true, false, List.of());

    private final Map<String, byte[]> images = new HashMap<>();

    @Test
    void everyHeaderGetsQemusAnswer() throws IOException {
        String answers = new String(resource("answers.csv").readAllBytes(), StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        for (String line : answers.lines().toList()) {
            String[] row = line.split(",");
            String expected = row[5];
            String found = answer(row);
            if (!found.equals(expected)) {
                wrong.add(line + " but " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers.lines().count()).isGreaterThan(300);
    }

    private String answer(String[] row) throws IOException {
        byte[] image = image(row[0]).clone();
        change(image, Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], row[4]);
        CacheVerdict verdict = CacheStep.judge(ImageBytes.of(image), "qcow2", QEMU_ALONE, Progress.NONE);
        return verdict.base()
                .map(base -> base.sizeBytes() + " " + base.sha256().orElse("-"))
                .orElse("refused");
    }

    private static void change(byte[] image, int offset, int bytes, String order, String hex) {
        BigInteger value = new BigInteger(hex, 16);
        for (int i = 0; i < bytes; i++) {
            int place = order.equals("little") ? offset + i : offset + bytes - 1 - i;
            image[place] = value.shiftRight(8 * i).byteValue();
        }
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
        return Objects.requireNonNull(QemuHeadersTest.class.getResourceAsStream("/format-headers/" + name), name);
    }
}
