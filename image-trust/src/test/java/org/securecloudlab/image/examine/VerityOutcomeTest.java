package org.securecloudlab.image.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.verity.VerityClaim;

class VerityOutcomeTest {
    /** Of veritysetup 2.6.1, of what qemu-img 7.2 made of each image. */
    private static final String ROOT = "3d59cbe2198a924f271cef0cedfb8c14e4b8912de459326ea877aefc21b457fa";

    private static final long MAX_BYTES = 10 << 20;

    private static VerityClaim claim(String root) {
        return new VerityClaim(root, 1, "sha256", 4096, 4096, OptionalLong.empty(), "00ff");
    }

    private static byte[] image(String name) throws IOException {
        try (InputStream packed = Objects.requireNonNull(
                        VerityOutcomeTest.class.getResourceAsStream("/format-bodies/" + name + ".gz"));
                GZIPInputStream in = new GZIPInputStream(packed)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd-4k.qcow2", "qed-4k.qed"})
    void theRootIsThatOfTheDiskNotOfTheFile(String name) throws IOException {
        VerityOutcome outcome = VerityOutcome.of(ImageBytes.of(image(name)), claim(ROOT), MAX_BYTES);
        assertThat(outcome.computed()).hasValue(ROOT);
        assertThat(outcome.isGood()).isTrue();
    }

    @Test
    void whatCannotBeReadHasNoRoot() throws IOException {
        byte[] image = image("zstd-4k.qcow2");
        assertThat(VerityOutcome.of(ImageBytes.of(image), claim(ROOT), 1_000_000)
                        .obstacle())
                .contains("at most 1000000");
        byte[] broken = java.util.Arrays.copyOf(image, image.length / 2);
        assertThat(VerityOutcome.of(ImageBytes.of(broken), claim(ROOT), MAX_BYTES))
                .satisfies(outcome -> assertThat(outcome.isGood()).isFalse());
        assertThat(VerityOutcome.of(ImageBytes.of(new byte[100]), claim(ROOT), MAX_BYTES)
                        .obstacle())
                .contains("100 bytes");
    }

    @Test
    void aRootIsAsLongAsItsDigest() {
        assertThatThrownBy(() -> claim("00")).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> claim("zz" + ROOT.substring(2))).hasMessageContaining("64 hexadecimal digits");
        assertThat(claim("").root()).isEmpty();
    }
}
