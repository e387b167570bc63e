package org.securecloudlab.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.securecloudlab.web.LabConfig;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Streams uploads to disk: never more than the configured bytes, time and number at once, and nothing is left behind. */
@ApplicationScoped
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final int BUFFER_BYTES = 64 * 1024;

    private final long packedBytes;
    private final Duration maxDuration;
    private final Optional<Path> directory;
    private final Semaphore places;

    Uploads(LabConfig config) {
        LabConfig.Upload upload = config.upload();
        this.packedBytes = upload.packedBytes();
        this.maxDuration = upload.maxDuration();
        this.directory = upload.directory();
        this.places = new Semaphore(upload.concurrent());
    }

    /**
     * Takes a body to disk. The caller closes the upload, which frees its place.
     *
     * @param declaredBytes of Content-Length; negative when it was not sent
     * @throws ProblemException 413 when it is too large, 408 when it takes too long or ends early, 503 when too many arrive
     */
    public Upload receive(InputStream body, long declaredBytes) {
        if (declaredBytes > packedBytes) {
            throw tooLarge();
        }
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, "Too many uploads at once (lab.upload.concurrent)")
                    .header("Retry-After", "10");
        }
        Upload upload;
        try {
            upload = open();
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
        try {
            copy(body, upload.file());
            return upload;
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private Upload open() {
        try {
            Path folder = directory.isPresent()
                    ? Files.createTempDirectory(Files.createDirectories(directory.get()), "lab-upload")
                    : Files.createTempDirectory("lab-upload");
            return new Upload(folder, places::release);
        } catch (IOException e) {
            throw new UncheckedIOException("uploads have no place on disk", e);
        }
    }

    private void copy(InputStream body, Path file) {
        long deadline = System.nanoTime() + maxDuration.toNanos();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
                bytes += read;
                if (bytes > packedBytes) {
                    throw tooLarge();
                }
                if (System.nanoTime() > deadline) {
                    throw new ProblemException(
                            ProblemKind.REQUEST_TIMEOUT, "The upload took longer than " + maxDuration);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be written to disk", e);
        }
    }

    /** A body that stops or breaks off is its sender's fault; a disk that does is ours. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            LOG.debug("an upload broke off", e);
            throw new ProblemException(ProblemKind.REQUEST_TIMEOUT, "The upload stopped before its end");
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemKind.TOO_LARGE, "An upload may have " + packedBytes + " bytes (lab.upload.packed-bytes)");
    }
}
