package org.securecloudlab.cloud.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

class ArchiveIntakeTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(1 << 20, 1 << 20, 10, 50);

    @Property(tries = 50)
    void everyKindGivesBackItsFiles(
            @ForAll @Size(max = 5)
                    Map<@AlphaChars @StringLength(min = 1, max = 120) String, byte @Size(max = 2000) []> files)
            throws IOException {
        Map<String, byte[]> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        files.forEach((name, content) -> distinct.put("export/" + name + ".json", content));
        byte[] zip = Archives.zip(archive -> {
            for (Map.Entry<String, byte[]> file : distinct.entrySet()) {
                Archives.file(archive, file.getKey(), file.getValue());
            }
        });
        byte[] tar = Archives.tar(archive -> {
            for (Map.Entry<String, byte[]> file : distinct.entrySet()) {
                Archives.file(archive, file.getKey(), file.getValue());
            }
        });
        for (byte[] archive : List.of(zip, tar, Archives.gzip(tar))) {
            if (distinct.isEmpty() && archive != zip) {
                continue;
            }
            try (UploadedArchive opened = Archives.open(archive, SMALL).value().orElseThrow()) {
                assertThat(opened.files()).containsExactlyInAnyOrderElementsOf(distinct.keySet());
                for (String file : opened.files()) {
                    assertThat(opened.open(file).readAllBytes()).isEqualTo(distinct.get(file));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.json", "a/../../evil.json", "/etc/passwd", "C:/evil.json", "..\\evil.json", "a\nb.json"
            })
    void pathsThatLeaveTheArchiveAreRefused(String name) throws IOException {
        byte[] zip = Archives.zip(archive -> Archives.file(archive, name, new byte[1]));
        byte[] tar = Archives.tar(archive -> {
            TarArchiveEntry entry = new TarArchiveEntry("x", true);
            entry.setName(name);
            entry.setSize(0);
            archive.putArchiveEntry(entry);
            archive.closeArchiveEntry();
        });

        assertRefused(zip, name.replace('\n', '?').replace('\\', '/'));
        if (!name.contains("\\") && !name.startsWith("/") && !name.startsWith("C:")) {
            assertRefused(tar, name.replace('\n', '?'));
        }
    }

    @Test
    void linksAreRefused() throws IOException {
        byte[] zip = Archives.zip(archive -> {
            ZipArchiveEntry link = new ZipArchiveEntry("link.json");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            Archives.entry(archive, link, Archives.bytes("/etc/passwd"));
        });
        byte[] tar = Archives.tar(archive -> {
            TarArchiveEntry link = new TarArchiveEntry("link.json", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            archive.putArchiveEntry(link);
            archive.closeArchiveEntry();
        });
        byte[] hard = Archives.tar(archive -> {
            TarArchiveEntry link = new TarArchiveEntry("link.json", TarConstants.LF_LINK);
            link.setLinkName("other");
            archive.putArchiveEntry(link);
            archive.closeArchiveEntry();
        });

        assertRefused(zip, "link.json");
        assertRefused(tar, "link.json");
        assertRefused(hard, "link.json");
    }

    @Test
    void secondEntryOfAnameIsRefused() throws IOException {
        assertRefused(
                Archives.zip(archive -> {
                    Archives.file(archive, "a.json", new byte[1]);
                    Archives.file(archive, "A.json", new byte[1]);
                }),
                "A.json");
        assertRefused(
                Archives.tar(archive -> {
                    Archives.file(archive, "a.json", new byte[1]);
                    Archives.file(archive, "a.json", new byte[1]);
                }),
                "a.json");
    }

    @Test
    void encryptedEntriesAreRefused() throws IOException {
        byte[] zip = Archives.zip(archive -> Archives.file(archive, "a.json", new byte[4]));
        for (int at = 0; at < zip.length - 4; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] <= 3 && zip[at + 3] <= 4) {
                zip[at + (zip[at + 2] == 1 ? 8 : 6)] |= 1;
            }
        }

        assertRefused(zip, "a.json");
    }

    @Test
    void bombsAreRefusedByRatio() throws IOException {
        ArchiveLimits roomy = new ArchiveLimits(1 << 20, 1 << 30, 10, 50);
        byte[] zeros = new byte[(int) ArchiveLimits.RATIO_FREE_BYTES + 1_000_000];
        byte[] zip = Archives.zip(archive -> Archives.file(archive, "bomb.json", zeros));
        byte[] packed = Archives.gzip(Archives.tar(archive -> Archives.file(archive, "bomb.json", zeros)));

        assertThat(problem(Archives.open(zip, roomy)).path()).isEqualTo("bomb.json");
        assertThat(problem(Archives.open(packed, roomy)).found()).contains("unpacks to more");
    }

    @Test
    void runningTotalIsRefused() throws IOException {
        byte[] part = new byte[600_000];
        byte[] zip = Archives.zip(archive -> {
            Archives.file(archive, "a.json", part);
            Archives.file(archive, "b.json", part);
        });
        byte[] tar = Archives.tar(archive -> {
            Archives.file(archive, "a.json", part);
            Archives.file(archive, "b.json", part);
        });

        assertRefused(zip, "b.json");
        assertThat(problem(Archives.open(tar, new ArchiveLimits(1 << 22, 1 << 20, 10, 50)))
                        .path())
                .isEqualTo("b.json");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        byte[] zip = Archives.zip(archive -> {
            for (int i = 0; i < 11; i++) {
                Archives.file(archive, i + ".json", new byte[0]);
            }
        });
        byte[] tar = Archives.tar(archive -> {
            for (int i = 0; i < 11; i++) {
                Archives.file(archive, i + ".json", new byte[0]);
            }
        });

        assertThat(problem(Archives.open(zip, SMALL)).found()).isEqualTo("more than 10 entries");
        assertRefused(tar, "10.json");
    }

    @Test
    void hugeHeadersAreRefused() throws IOException {
        byte[] tar = Archives.tar(archive -> {
            TarArchiveEntry entry = new TarArchiveEntry("a.json", true);
            entry.setSize(0);
            entry.addPaxHeader("comment", "x".repeat(3_000_000));
            archive.putArchiveEntry(entry);
            archive.closeArchiveEntry();
        });

        assertThat(problem(Archives.open(tar, new ArchiveLimits(1 << 25, 1 << 25, 10, 50)))
                        .found())
                .isEqualTo("a broken archive");
    }

    @Test
    void brokenAndForeignBytesAreRefused() throws IOException {
        byte[] zip = Archives.zip(archive -> Archives.file(archive, "a.json", new byte[1000]));

        assertThat(Archives.open(Arrays.copyOf(zip, zip.length / 2), SMALL).value())
                .isEmpty();
        assertThat(Archives.open(Archives.bytes("hello"), SMALL).value()).isEmpty();
        assertThat(Archives.open(new byte[0], SMALL).value()).isEmpty();
        assertThat(Archives.open(new byte[2 << 20], SMALL).value()).isEmpty();
    }

    private static Problem problem(Parsed<UploadedArchive> refused) {
        assertThat(refused.value()).isEmpty();
        return refused.problems().get(0);
    }

    private static void assertRefused(byte[] archive, String entry) throws IOException {
        Problem problem = problem(Archives.open(archive, SMALL));
        assertThat(problem.path()).isEqualTo(entry);
        assertThat(problem.file()).contains("upload");
    }
}
