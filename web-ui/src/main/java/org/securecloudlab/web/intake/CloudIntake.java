package org.securecloudlab.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.archive.UploadedArchive;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.openstack.OpenStackImport;
import org.securecloudlab.web.LabConfig;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Reads a cloud from an upload: an archive with the files of an OpenStack export, or one of our own documents. */
@ApplicationScoped
public class CloudIntake {
    private final SentArchives archives;
    private final long documentBytes;

    CloudIntake(SentArchives archives, LabConfig config) {
        this.archives = archives;
        this.documentBytes = config.upload().documentBytes();
    }

    /**
     * Reads a cloud.
     *
     * @param name for the cloud of an export, whose files do not say; a document has its own
     * @return the cloud, or everything that is wrong with the archive or the document
     * @throws ProblemException 413 for a document above the limit, 400 for an archive without a name
     */
    public Parsed<Cloud> read(Upload upload, CloudName name) {
        try {
            return switch (ContentKind.of(upload.file())) {
                case ARCHIVE -> archive(upload, name.required());
                case JSON -> json(limited(upload));
                case YAML -> yaml(limited(upload));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
    }

    private Parsed<Cloud> archive(Upload upload, String name) throws IOException {
        Parsed<UploadedArchive> opened = archives.open(upload);
        if (opened.value().isEmpty()) {
            return Parsed.refused(opened.problems());
        }
        try (UploadedArchive files = opened.value().get()) {
            return OpenStackImport.read(files, name);
        }
    }

    private Upload limited(Upload upload) throws IOException {
        if (Files.size(upload.file()) > documentBytes) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "A document may have " + documentBytes + " bytes (lab.upload.document-bytes)");
        }
        return upload;
    }

    private static Parsed<Cloud> json(Upload upload) throws IOException {
        return CloudReader.readJson(() -> Files.newInputStream(upload.file()), "cloud.json");
    }

    private static Parsed<Cloud> yaml(Upload upload) throws IOException {
        try {
            return CloudReader.read(Files.readString(upload.file()), "cloud.yaml");
        } catch (CharacterCodingException e) {
            return Parsed.refused(
                    List.of(Problem.error("", "bytes that are not UTF-8", "a zip, tar, tar.gz, YAML or JSON")
                            .in(SentArchives.SHOWN_NAME)));
        }
    }
}
