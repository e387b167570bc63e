package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.archive.ArchiveIntake;
import org.securecloudlab.cloud.archive.ArchiveLimits;
import org.securecloudlab.cloud.archive.UploadedArchive;
import org.securecloudlab.cloud.openstack.ImportedCloud;
import org.securecloudlab.cloud.openstack.OpenStackImport;

/** Reads an export from a zip or tar file, within the same limits as an upload. */
public final class ArchiveFiles {
    private ArchiveFiles() {}

    static Parsed<ImportedCloud> read(Path archive, String cloudName) throws IOException {
        ArchiveIntake intake = new ArchiveIntake(ArchiveLimits.DEFAULT, ArchiveFiles::scratchFile);
        try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
            Parsed<UploadedArchive> opened = intake.open(channel, Names.file(archive));
            Optional<UploadedArchive> files = opened.value();
            if (files.isEmpty()) {
                return Parsed.refused(opened.problems());
            }
            try (UploadedArchive export = files.get()) {
                return OpenStackImport.readWithCoverage(export, cloudName);
            }
        }
    }

    /** Opens a zip or tar file within the same limits; close what it gives. */
    public static Parsed<UploadedArchive> open(Path archive) throws IOException {
        ArchiveIntake intake = new ArchiveIntake(ArchiveLimits.DEFAULT, ArchiveFiles::scratchFile);
        return intake.open(Files.newByteChannel(archive), Names.file(archive));
    }

    private static SeekableByteChannel scratchFile() throws IOException {
        Path file = Files.createTempFile("lab-import", ".unpacked");
        return Files.newByteChannel(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
