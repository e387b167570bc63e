package org.securecloudlab.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.archive.ArchiveIntake;
import org.securecloudlab.cloud.archive.ArchiveLimits;
import org.securecloudlab.cloud.archive.UploadedArchive;
import org.securecloudlab.web.LabConfig;

/** Opens uploads that are archives, within the configured limits; what is unpacked lies in the upload's own folder. */
@ApplicationScoped
public class SentArchives {
    /** What problems call an upload. */
    public static final String SHOWN_NAME = "upload";

    private final ArchiveLimits limits;

    SentArchives(LabConfig config) {
        LabConfig.Upload upload = config.upload();
        this.limits = new ArchiveLimits(upload.packedBytes(), upload.unpackedBytes(), upload.entries(), upload.ratio());
    }

    /** The files of an archive, which the caller closes; or everything that is wrong with it. */
    public Parsed<UploadedArchive> open(Upload upload) throws IOException {
        ArchiveIntake intake = new ArchiveIntake(
                limits,
                () -> Files.newByteChannel(
                        upload.folder().resolve("unpacked"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
        return intake.open(Files.newByteChannel(upload.file()), SHOWN_NAME);
    }
}
