package org.securecloudlab.image.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.CertificateRules;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signature.StrictReview;

class ImageSignerTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static LabKey key(SignatureKeyType type) {
        return LabKeys.generate(type, "test", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)), RANDOM);
    }

    private static KeyManager manager(LabKey key) {
        return KeyManager.of(Map.of(
                "leaf", new KeyManager.Certificate(KeyManager.Certificate.X_509, key.certificate()),
                "root", new KeyManager.Certificate(KeyManager.Certificate.X_509, key.root())));
    }

    @ParameterizedTest
    @EnumSource(SignatureKeyType.class)
    void whatIsSignedVerifiesAndNothingElseDoes(SignatureKeyType type) throws IOException {
        LabKey key = key(type);
        KeyManager keys = manager(key);
        byte[] image = "an image".getBytes(StandardCharsets.UTF_8);
        for (HashMethod hash : HashMethod.values()) {
            String signature = ImageSigner.sign(key, hash, ImageFeed.of(ImageBytes.of(image)), RANDOM);
            SignatureProperties properties = new SignatureProperties(
                    Optional.of(signature),
                    Optional.of(hash.propertyValue()),
                    Optional.of(type.propertyValue()),
                    Optional.of("leaf"));
            assertThat(ImageSignatures.verify(properties, keys, ImageFeed.of(ImageBytes.of(image)))
                            .word())
                    .isEqualTo("accept");
            byte[] altered = Arrays.copyOf(image, image.length + 1);
            assertThat(ImageSignatures.verify(properties, keys, ImageFeed.of(ImageBytes.of(altered)))
                            .word())
                    .isEqualTo("reject");
            assertThat(StrictReview.ofSignature(properties, keys, NOW)).isEmpty();
        }
    }

    @Test
    void theCertificateHangsUnderTheLabsRootAndSaysWhatItIs() {
        LabKey key = key(SignatureKeyType.ECC_SECP384R1);
        assertThat(ImageSignatures.validate(manager(key), "leaf", List.of("root"), NOW, CertificateRules.all())
                        .word())
                .isEqualTo("accept");
        assertThat(new String(key.certificate(), StandardCharsets.ISO_8859_1))
                .contains("for labs only", "Do not trust");
        assertThat(key.toString()).isEqualTo("LabKey[ECC_SECP384R1]");
    }
}
