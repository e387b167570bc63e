package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.securecloudlab.web.image.ImageCalls.IMAGES;
import static org.securecloudlab.web.image.ImageCalls.check;
import static org.securecloudlab.web.image.ImageCalls.json;
import static org.securecloudlab.web.image.ImageCalls.state;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.verity.VerityParameters;
import org.securecloudlab.image.verity.VeritySuperblock;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.RawHttp;

/** dm-verity over REST; roots are those of veritysetup 2.6.1. */
@ApplicationTest
class VerityApiTest {
    private static final int BLOCK = 4096;
    private static final int BLOCKS = 100;
    private static final String ROOT = "1db822ca2ed005dfe2586edde78d73250b9b68ef619a65e0273c5b66a9de6c99";
    private static final String ZEROS_ROOT = "6bdbf0041c4c480510d1a4a51d5fdf7ed206acbe3997a5f45067d9bdf1b890a0";

    /** Each block is filled with its number. */
    private static byte[] disk() {
        byte[] disk = new byte[BLOCKS * BLOCK];
        for (int i = 0; i < BLOCKS; i++) {
            Arrays.fill(disk, i * BLOCK, (i + 1) * BLOCK, (byte) i);
        }
        return disk;
    }

    /** As {@code veritysetup format --hash-offset} leaves it: superblock and one block of digests behind the data. */
    private static byte[] diskWithTree() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(disk());
        VerityParameters parameters = VerityParameters.standard((long) BLOCKS * BLOCK, "00ff");
        whole.writeBytes(Arrays.copyOf(new VeritySuperblock(parameters, new UUID(1, 2)).bytes(), BLOCK));
        byte[] digests = new byte[BLOCK];
        for (int i = 0; i < BLOCKS; i++) {
            System.arraycopy(digest(i), 0, digests, i * 32, 32);
        }
        whole.writeBytes(digests);
        return whole.toByteArray();
    }

    private static byte[] digest(int block) {
        byte[] bytes = new byte[BLOCK];
        Arrays.fill(bytes, (byte) block);
        MessageDigest sha256 = Digests.of("SHA-256");
        sha256.update(HexFormat.of().parseHex("00ff"));
        return sha256.digest(bytes);
    }

    private static ValidatableResponse verity(String query, byte[] disk) {
        return given().contentType("application/octet-stream")
                .body(disk)
                .post(IMAGES + "/verity" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    @Test
    void aRootIsToldAndCompared() {
        verity("salt=00ff", disk())
                .statusCode(200)
                .body("verdict", equalTo("good"))
                .body("root", equalTo(ROOT))
                .body("parameters.dataBlocks", equalTo(BLOCKS));
        verity("salt=00ff&root=" + ROOT.toUpperCase(Locale.ROOT), disk()).body("verdict", equalTo("good"));
        verity("salt=00ff&root=" + ZEROS_ROOT, disk()).body("verdict", equalTo("altered"));
        verity("salt=00ff&root=" + ZEROS_ROOT, new byte[BLOCKS * BLOCK]).body("verdict", equalTo("good"));
    }

    @Test
    void theTreeBehindADiskFindsTheAlteredBlock() {
        byte[] whole = diskWithTree();
        String query = "hashOffset=" + BLOCKS * BLOCK + "&root=" + ROOT;
        verity(query, whole).statusCode(200).body("verdict", equalTo("good")).body("stored_root", equalTo(ROOT));
        whole[77 * BLOCK + 5]++;
        verity(query, whole)
                .body("verdict", equalTo("altered"))
                .body("first_altered_data_blocks", equalTo(List.of(77)))
                .body("altered_hash_blocks", equalTo(0));
        byte[] changedTree = diskWithTree();
        changedTree[BLOCKS * BLOCK + BLOCK + 3]++;
        verity(query, changedTree).body("verdict", equalTo("altered")).body("root", equalTo(ROOT));
    }

    @Test
    void hostileAndTruncatedDisksAreRefused() {
        verity("", new byte[0]).statusCode(422).body("problems.expected", hasItem(containsString("a raw disk")));
        verity("dataBlocks=101", disk()).statusCode(422);
        verity("hash=md4", disk()).statusCode(422).body("problems.found", hasItem(containsString("md4")));
        verity("salt=xyz", disk()).statusCode(422);
        verity("root=1234", disk()).statusCode(422).body("problems.found", hasItem(containsString("64 hexadecimal")));
        verity("hashOffset=" + BLOCKS * BLOCK + "&root=1234", diskWithTree()).statusCode(422);
        verity("dataBlockSize=4095", disk()).statusCode(422);
        verity("hashOffset=5", disk()).statusCode(400);
        verity("hashOffset=4096", disk()).statusCode(422).body("problems.found", hasItem(containsString("superblock")));
        byte[] whole = diskWithTree();
        verity("hashOffset=" + BLOCKS * BLOCK, Arrays.copyOf(whole, whole.length - BLOCK))
                .statusCode(200)
                .body("verdict", equalTo("altered"));
        // A superblock that claims more data than there is before it.
        byte[] inside = Arrays.copyOfRange(whole, BLOCK, whole.length);
        verity("hashOffset=" + (BLOCKS - 1) * BLOCK, inside)
                .statusCode(422)
                .body("problems.found", hasItem(containsString("inside")));
        verity("", new byte[30_000_001]).statusCode(413);
        RawHttp http = new RawHttp(ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
        assertThat(RawHttp.status(http.exchange(
                        "POST /api/v1/images/verity HTTP/1.1",
                        "Host: localhost",
                        "Content-Type: application/octet-stream",
                        "Content-Length: 99999999999",
                        "Connection: close")))
                .isEqualTo(413);
    }

    @Test
    void anImagesCheckComparesTheRootOfWhatAGuestReads() {
        Map<String, Object> claimed = Map.of("diskFormat", "raw", "verity", Map.of("root", ROOT, "salt", "00ff"));
        check(claimed, disk())
                .statusCode(200)
                .body(state("verity"), equalTo("passed"))
                .body("verity.root", equalTo(ROOT));
        byte[] altered = disk();
        altered[9]++;
        check(claimed, altered)
                .body(state("verity"), equalTo("refused"))
                .body("strict", equalTo("reject"))
                .body("cloud", equalTo("boots"));
        check(Map.of(), disk()).body(state("verity"), equalTo("not-checked"));
        check(claimed, new byte[100]).body(state("verity"), equalTo("refused"));
        check(claimed, "QFI\u00fb broken".getBytes(StandardCharsets.ISO_8859_1))
                .body(state("verity"), equalTo("refused"));
        json("/checks", Map.of("verity", Map.of("salt", "00ff")))
                .statusCode(422)
                .body("problems.path", hasItem("verity.root"));
        json("/checks", Map.of("verity", Map.of("root", ROOT, "hashBlockSize", 7)))
                .statusCode(422);
    }
}
