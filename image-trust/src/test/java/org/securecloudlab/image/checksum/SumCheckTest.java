package org.securecloudlab.image.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.kernel.Progress;

/** Rules of coreutils 9.1 that its own tool showed. */
class SumCheckTest {
    private static final byte[] CONTENT = "an image".getBytes(StandardCharsets.UTF_8);
    private static final String SUM = Digests.hex("SHA-256", CONTENT);

    private static SumReport check(String list, String... options) {
        return run("sha256sum", list, options);
    }

    private static SumReport run(String toolName, String list, String... options) {
        ListedFiles files = name -> name.equals("a.iso")
                ? new ListedFiles.PlainFile(
                        CONTENT.length, () -> Channels.newChannel(new ByteArrayInputStream(CONTENT)))
                : new ListedFiles.Missing();
        SumTool tool = SumTool.named(toolName).orElseThrow();
        return SumCheck.run(
                list.getBytes(StandardCharsets.ISO_8859_1),
                "SUMS",
                SumOptions.parse(tool, List.of(options)),
                files,
                Progress.NONE);
    }

    @Test
    void oneBlankFormsDoNotMixWithTwoBlankForms() {
        SumReport report = check(SUM + "  a.iso\n" + SUM + " a.iso\n");
        assertThat(report.lines()).hasSize(1);
        assertThat(report.malformedLines()).containsExactly(2);
    }

    @Test
    void aNulEndsTheName() {
        assertThat(check(SUM + "  a.iso\0.evil\n").output()).isEqualTo("a.iso: OK\n");
    }

    @Test
    void aByteOrderMarkSpoilsTheFirstLineOnly() {
        SumReport report = check("\u00ef\u00bb\u00bf" + SUM + "  a.iso\n" + SUM + "  a.iso\n");
        assertThat(report.exitStatus()).isZero();
        assertThat(report.isStrictlyGood()).isFalse();
    }

    @Test
    void aClearsignedListPassesTheToolAndIsRefused() {
        SumReport report = check("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + SUM + "  a.iso\n");
        assertThat(report.exitStatus()).isZero();
        assertThat(report.findings()).extracting(SumFinding::code).contains("signature-not-looked-at");
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() {
        assertThat(check(SUM + "  ../a.iso\n").findings())
                .extracting(SumFinding::code)
                .contains("name-leaves-folder");
    }

    @Test
    void nothingVerifiedIsNoSuccess() {
        assertThat(check(SUM + "  b.iso\n", "--ignore-missing").exitStatus()).isEqualTo(1);
    }

    @Property(tries = 500)
    void anyBytesEndInAVerdict(@ForAll byte[] list) {
        SumReport report = check(new String(list, StandardCharsets.ISO_8859_1));
        assertThat(report.exitStatus()).isIn(0, 1);
    }

    @Test
    void whatFollowsATagIsReadAsTheToolReadsIt() {
        String sum = HexFormat.of().formatHex(SumAlgorithm.BLAKE2B.digest(256).digest(CONTENT));
        assertThat(List.of("-256 ", "-256", "-0400 ", "-0x100 ", "-+256 ", "- 256 "))
                .allMatch(length -> blake(length, sum) == 0);
        assertThat(List.of("-256  ", "-256x", "-256\t", " - 256 ", "-257 ", "-0 ", "-", "-08 ", "-0x "))
                .allMatch(length -> blake(length, sum) == 1);
        String whole = HexFormat.of().formatHex(SumAlgorithm.BLAKE2B.digest(512).digest(CONTENT));
        assertThat(List.of("", " ", "  ", "\t", "X", "X ")).allMatch(between -> blake(between, whole) == 0);
        assertThat(blake("XX", whole)).isEqualTo(1);
    }

    private static int blake(String between, String sum) {
        return run("b2sum", "BLAKE2b" + between + "(a.iso) = " + sum + "\n").exitStatus();
    }

    @Test
    void messagesComeInTheOrderOfTheLinesAndQuoteAsAShellWould() {
        String zeros = "0".repeat(64);
        SumReport report = check(
                "junk\n" + zeros + "  it's\n" + zeros + "  {it's}\n" + zeros + "  " + "n".repeat(256) + "\njunk\n",
                "--warn",
                "--ignore-missing");
        assertThat(report.errors().lines())
                .startsWith(
                        "sha256sum: SUMS: 1: improperly formatted SHA256 checksum line",
                        "sha256sum: " + "n".repeat(256) + ": File name too long",
                        "sha256sum: SUMS: 5: improperly formatted SHA256 checksum line");
        assertThat(check(zeros + "  it's\n" + zeros + "  {it's}\n").errors())
                .contains("sha256sum: \"it's\": No such", "sha256sum: '{it'\\''s}': No such");
    }
}
