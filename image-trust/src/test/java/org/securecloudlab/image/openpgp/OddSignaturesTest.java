package org.securecloudlab.image.openpgp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Odd files of signatures: ours is the answer of gpg, recorded in {@code openpgp-odd}. */
class OddSignaturesTest {
    private static final String RECORDED = "/openpgp-odd/answers.csv.gz";

    @Test
    void everyFileGetsTheAnswerOfGpg() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : recorded()) {
            String[] row = line.split(",", -1);
            if (row[0].equals("file")) {
                files.put(row[1], Base64.getDecoder().decode(row[2]));
                continue;
            }
            rows++;
            String found = answer(row, files);
            if (!found.equals(row[4])) {
                wrong.add(line + " but " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(400);
    }

    private static String answer(String[] row, Map<String, byte[]> files) throws IOException {
        List<byte[]> keys = Arrays.stream(row[1].split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> file(name, files))
                .toList();
        Optional<SignedData> data = Optional.of(row[3])
                .filter(name -> !name.isEmpty())
                .map(name -> file(name, files))
                .map(bytes -> digests -> digests.forEach(digest -> digest.update(bytes)));
        PgpReport report = GpgVerify.verify(keys, file(row[2], files), data, Instant.parse(row[0]), PgpOptions.none());
        StringBuilder said = new StringBuilder().append(report.exitStatus());
        for (PgpSignatureStatus status : report.signatures()) {
            said.append(' ').append(status.status()).append('/').append(status.keyId());
            status.rc().ifPresent(rc -> said.append('/').append(rc));
        }
        return said.append('|').append(String.join("|", report.notes())).toString();
    }

    private static byte[] file(String name, Map<String, byte[]> files) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static List<String> recorded() throws IOException {
        try (InputStream packed = new GZIPInputStream(
                Objects.requireNonNull(OddSignaturesTest.class.getResourceAsStream(RECORDED), RECORDED))) {
            return new String(packed.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
