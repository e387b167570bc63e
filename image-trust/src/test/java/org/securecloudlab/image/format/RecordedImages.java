package org.securecloudlab.image.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** Images in a folder of resources, and what qemu-img said of changed copies of them, a row each in {@code answers.csv}; the answer comes last. */
final class RecordedImages {
    /** Only qemu's opinion counts: nova's own inspection is switched off. */
    private static final CacheSettings QEMU_ALONE = new CacheSettings(true, false, List.of());

    private final String folder;
    private final Map<String, byte[]> images = new HashMap<>();

    RecordedImages(String folder) {
        this.folder = folder;
    }

    /** Answers to a row without its last column, the recorded one. */
    @FunctionalInterface
    interface Judge {
        String answer(String[] row) throws IOException;
    }

    /** The rows where the answer is another one, with it. */
    List<String> disagreements(Judge judge) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : answers()) {
            String[] row = line.split(",", -1);
            String found = judge.answer(row);
            if (!found.equals(row[row.length - 1])) {
                wrong.add(line + " but " + found);
            }
        }
        return wrong;
    }

    List<String> answers() throws IOException {
        try (InputStream rows = resource("answers.csv")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** A copy of an image, to be changed. */
    byte[] image(String name) throws IOException {
        byte[] known = images.get(name);
        if (known == null) {
            try (InputStream packed = new GZIPInputStream(resource(name + ".gz"))) {
                known = packed.readAllBytes();
            }
            images.put(name, known);
        }
        return known.clone();
    }

    /** Our answer in the words of the rows. */
    static String answer(byte[] image, String format) throws IOException {
        return CacheStep.judge(ImageBytes.of(image), format, QEMU_ALONE, Progress.NONE)
                .base()
                .map(base -> base.sizeBytes() + " " + base.sha256().orElse("-"))
                .orElse("refused");
    }

    private InputStream resource(String name) {
        return Objects.requireNonNull(
                RecordedImages.class.getResourceAsStream("/" + folder + "/" + name), folder + "/" + name);
    }
}
