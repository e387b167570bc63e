package org.securecloudlab.image.verity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.kernel.Progress;

/** Roots and hash files that veritysetup 2.6.1 of Debian 12 made of the same mebibyte. */
class VerityTreeTest {
    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final byte[] DATA = data();

    /** The SHA-256 of 0, 1, 2 … as eight octets, the lowest first. */
    private static byte[] data() {
        MessageDigest sha256 = Digests.of("SHA-256");
        ByteBuffer data = ByteBuffer.allocate(1 << 20);
        for (long i = 0; data.hasRemaining(); i++) {
            data.put(sha256.digest(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(i)
                    .array()));
        }
        return data.array();
    }

    private static byte[] hashFile(VerityParameters parameters, StringBuilder root) throws IOException {
        VerityLayout layout = VerityLayout.of(parameters, 0, true);
        int bytes = (int) Math.max(layout.startBytes() + layout.treeBytes(), parameters.hashBlockBytes());
        byte[] file = Arrays.copyOf(new VeritySuperblock(parameters, ID).bytes(), bytes);
        root.append(VerityTree.root(
                ImageBytes.of(DATA),
                layout,
                (level, index, block) ->
                        System.arraycopy(block, 0, file, (int) layout.offset(level, index), block.length),
                Progress.NONE));
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "1,sha256,4096,4096,256,00ff,ba2e39fe47c6f8c8f81fae31094f8335b6cd0815f0c9d8de1e1d20151f4b40a3,"
                + "3bee657052419a746ece260290539eaef99f748e00f517aa7945beb0b3856e9e",
        "1,sha256,4096,4096,256,'',fb6edf7ef858061ac2b2231226c555ac0b9371148fb88520bc4e2bc0fcba8751,"
                + "1e55c97245afd6bd044e376c3ffeba9a9e87a89faa2c8dbdcc6e5274920d23b7",
        "1,sha512,4096,4096,256,00ff,cd85c3b52bb2b5dc8d32e6e33958ae5b26caf77ed7c0f39d8c2f357ff3d421c2"
                + "cbaeb2da8329a31353f6fc4bbe659b61febe36b5748a4a59e49a8997d5630dbe,"
                + "a6f85ab08cb6a8d39954114ab29c4ef93f2936df836ddcacc57902be2ad1227c",
        "0,sha1,4096,4096,256,aa,d63d80144cd52fd28552acbadc63a4d00ceba331,"
                + "cf18c74d2d0e64a3a0e3a238ac7a2169745a3c2c029c61ac12a839436a652e88",
        "1,sha1,4096,4096,256,aa,1499295abac5537e41289574f95133e45b7887f3,"
                + "80723f6911167991821c6041a2c5fa844630a53021ef9f680e8898c5a72c527a",
        "1,sha256,512,1024,2048,'',e210ca4f4a56546ff4da5739e9d925ceb631586aed4bda6a47dde01aad89c640,"
                + "613bcdd004e30100ded16f12a370c663e212140436301ed6f39cf11deba6638b",
        "1,sha256,4096,4096,1,00ff,f2ba54a86f1a4a4316bc5642fa0d871d31d0d2df319b5246ba00816d24c3e13b,"
                + "8d31d1265477686737df961eb77443004517ddc4366f664d0c198f547e7d4627",
        "1,sha256,4096,4096,129,00ff,b4357231260fb2643b5bc060631044f43de354cab7f73fc1de0fef92f9ef3773,"
                + "c4155fce55b5d66233eda44932db48a28f6436f26aead9badd0e305fc2a075f3"
    })
    void rootAndHashFileAreThoseOfVeritysetup(
            int type, String algorithm, int dataBlock, int hashBlock, long blocks, String salt, String root, String sha)
            throws IOException {
        VerityParameters parameters = new VerityParameters(type, algorithm, dataBlock, hashBlock, blocks, salt);
        StringBuilder found = new StringBuilder();
        byte[] file = hashFile(parameters, found);
        assertThat(found).hasToString(root);
        assertThat(Digests.hex("SHA-256", file)).isEqualTo(sha);
        assertThat(VeritySuperblock.read(ImageBytes.of(file), 0)).contains(new VeritySuperblock(parameters, ID));
    }

    @Property(tries = 40)
    void anyAlteredByteIsFoundInItsBlock(@ForAll @IntRange(max = (1 << 20) - 1) int at) throws IOException {
        VerityParameters parameters = VerityParameters.standard(DATA.length, "00ff");
        StringBuilder root = new StringBuilder();
        byte[] file = hashFile(parameters, root);
        byte[] altered = DATA.clone();
        altered[at] ^= 4;
        VerityReport report = check(altered, file, parameters, root.toString());
        assertThat(report.isGood()).isFalse();
        assertThat(report.firstAlteredData()).containsExactly((long) at / 4096);
        assertThat(report.alteredHashBlocks()).isZero();
        assertThat(check(DATA, file, parameters, root.toString()).isGood()).isTrue();
    }

    @Test
    void aTreeMadeAnewForAnAlteredDiskIsNotTheTrustedOne() throws IOException {
        VerityParameters parameters = VerityParameters.standard(DATA.length, "");
        StringBuilder root = new StringBuilder();
        byte[] file = hashFile(parameters, root);
        String other = "00" + root.substring(2);
        assertThat(check(DATA, file, parameters, other).isGood()).isFalse();
        assertThat(check(DATA, file, parameters, "").isGood()).isTrue();
        file[4096 * 2] ^= 1;
        assertThat(check(DATA, file, parameters, root.toString()).firstAlteredHash())
                .containsExactly("0:0");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new VeritySuperblock(VerityParameters.standard(8192, ""), ID).bytes());
        byte[] bytes = file.toByteArray();
        bytes[64] = 3;
        assertThatThrownBy(() -> VeritySuperblock.read(ImageBytes.of(bytes), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("block size");
        assertThatThrownBy(() -> new VerityParameters(1, "md4", 4096, 4096, 1, ""))
                .hasMessageContaining("md4");
        assertThatThrownBy(() -> VerityTree.root(
                        ImageBytes.of(new byte[100]),
                        VerityLayout.of(VerityParameters.standard(8192, ""), 0, true),
                        VerityTree.Sink.NONE,
                        Progress.NONE))
                .hasMessageContaining("fewer blocks");
    }

    private static VerityReport check(byte[] data, byte[] file, VerityParameters parameters, String root)
            throws IOException {
        VerityLayout layout = VerityLayout.of(parameters, 0, true);
        return VerityCheck.run(ImageBytes.of(data), ImageBytes.of(file), layout, root, Progress.NONE);
    }
}
