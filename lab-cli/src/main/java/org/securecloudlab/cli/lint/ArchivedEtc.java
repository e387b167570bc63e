package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cli.ArchiveFiles;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.archive.ConfigArchive;
import org.securecloudlab.cloud.archive.UploadedArchive;
import org.securecloudlab.cloud.oslo.ConfigBytes;
import org.securecloudlab.cloud.oslo.FileRole;
import org.securecloudlab.cloud.review.FileAccess;
import org.securecloudlab.cloud.review.HostFiles;

/** Reads {@code /etc} of one host or many from an archive: a tar with owners and modes, a zip without. */
final class ArchivedEtc {
    private ArchivedEtc() {}

    static List<HostFiles> read(Path archive) throws IOException {
        String name = LintInputs.name(archive);
        String whole = name.replaceFirst("(?i)\\.(?:tar\\.gz|tgz|tar|zip)$", "");
        HostCollector collector = new HostCollector(whole);
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            zip(archive, collector);
        } else {
            tar(archive, collector);
        }
        return collector.hosts();
    }

    private static void tar(Path archive, HostCollector collector) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            ConfigArchive.Contents contents = accepted(ConfigArchive.read(
                    in,
                    LintInputs.name(archive),
                    path -> FileRole.of(path).isPresent(),
                    FileAccess::isNamed,
                    ConfigBytes.MAX_BYTES));
            contents.files().forEach(file -> collector.add(file.name(), file.bytes()));
            contents.entries()
                    .forEach(each -> collector.add(
                            new FileAccess(each.name(), each.folder(), each.owner(), each.group(), each.mode())));
        }
    }

    private static void zip(Path archive, HostCollector collector) throws IOException {
        try (UploadedArchive files = accepted(ArchiveFiles.open(archive))) {
            for (String file : files.files()) {
                if (FileRole.of(file).isPresent()) {
                    try (InputStream in = files.open(file)) {
                        collector.add(file, in.readNBytes(ConfigBytes.MAX_BYTES + 1));
                    }
                }
            }
        }
    }

    private static <T> T accepted(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
    }
}
