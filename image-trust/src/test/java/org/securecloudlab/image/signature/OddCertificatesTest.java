package org.securecloudlab.image.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.ImageFeed;

/** Odd certificates, keys and signatures: ours is the answer of cursive and cryptography, recorded in {@code certificates}. */
class OddCertificatesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void everyCertificateGetsTheRealAnswer() throws IOException {
        List<String> rows = new String(resource("answers.csv"), StandardCharsets.US_ASCII)
                .lines()
                .toList();
        List<String> wrong = new ArrayList<>();
        for (String line : rows) {
            String[] row = line.split(",", -1);
            String found = answer(row);
            if (!found.equals(row[row.length - 1])) {
                wrong.add(line + " but " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(150);
    }

    private static String answer(String[] row) throws IOException {
        SignatureVerdict verdict = row[0].equals("signature") ? signature(row) : certificate(row);
        String exception = verdict.refusal()
                .map(Refusal::exception)
                .map(RaisedException::pythonName)
                .filter(name -> !name.isEmpty())
                .map(name -> " " + name)
                .orElse("");
        return verdict.word() + " " + verdict.stage().name().toLowerCase(Locale.ROOT) + exception;
    }

    private static SignatureVerdict signature(String[] row) throws IOException {
        SignatureProperties properties = new SignatureProperties(
                Optional.of(row[4]), Optional.of(row[2]), Optional.of(row[3]), Optional.of("signer"));
        ImageBytes image = ImageBytes.of(resource(row[1]));
        return ImageSignatures.verify(properties, KeyManager.of(Map.of("signer", held(row[5]))), ImageFeed.of(image));
    }

    private static SignatureVerdict certificate(String[] row) {
        Map<String, KeyManager.Answer> held = new HashMap<>(Map.of("signer", held(row[1])));
        List<String> trusted = new ArrayList<>();
        for (String each : row[2].split(" ", -1)) {
            trusted.add("trusted " + trusted.size());
            held.put(trusted.get(trusted.size() - 1), held(each));
        }
        return ImageSignatures.validate(KeyManager.of(held), "signer", trusted, NOW, CertificateRules.all());
    }

    private static KeyManager.Answer held(String base64) {
        return new KeyManager.Certificate(
                KeyManager.Certificate.X_509, Base64.getDecoder().decode(base64));
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/certificates/" + name + ".gz";
        try (InputStream packed = new GZIPInputStream(
                Objects.requireNonNull(OddCertificatesTest.class.getResourceAsStream(path), path))) {
            return packed.readAllBytes();
        }
    }
}
