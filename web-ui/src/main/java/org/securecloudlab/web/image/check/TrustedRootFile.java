package org.securecloudlab.web.image.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.securecloudlab.image.provenance.TrustRoot;
import org.securecloudlab.web.image.ImageLimits;

/** The trusted root that the operator configured: callers never bring one, and nothing is fetched. */
@ApplicationScoped
public class TrustedRootFile {
    private final Optional<Path> file;

    TrustedRootFile(ImageLimits limits) {
        this.file = limits.trustedRoot();
    }

    /** Whether the operator named a file. */
    public boolean isConfigured() {
        return file.isPresent();
    }

    /** As it is now, so that a renewed file counts at once; empty where none is configured. */
    Optional<TrustRoot> read() {
        return file.map(TrustedRootFile::read);
    }

    private static TrustRoot read(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return TrustRoot.read(stream.readNBytes(TrustRoot.MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("lab.images.trusted-root cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("lab.images.trusted-root is no trusted root: " + e.getMessage(), e);
        }
    }
}
