package org.securecloudlab.web.image.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.securecloudlab.image.media.MediaCheck;
import org.securecloudlab.image.media.MediaPolicy;
import org.securecloudlab.image.media.MediaReport;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.web.image.ImageLimits;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** The folders of the configured directory: their names come from it, never from a caller. */
@ApplicationScoped
public class MediaFolders {
    private final Optional<Path> directory;
    private final int mostFiles;
    private final Duration longest;
    private final Semaphore place = new Semaphore(1);

    MediaFolders(ImageLimits limits) {
        this.directory = limits.mediaDirectory();
        this.mostFiles = limits.mediaFiles();
        this.longest = limits.mediaDuration();
    }

    /** Whether the operator named a directory. */
    public boolean isConfigured() {
        return directory.isPresent();
    }

    /** Names of the folders, sorted; links are none of them, and a directory that is not there has none. */
    public List<String> names() {
        if (directory.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory.get())) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .limit(mostFiles)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lab.images.media-directory cannot be read", e);
        }
    }

    /**
     * Verifies one.
     *
     * @param wanted names that must be genuine
     * @throws ProblemException 404 when there is no such folder, 413 when it is too large, 503 when it is too much work
     */
    public MediaReport verify(String name, MediaPolicy policy, Set<String> wanted, boolean ignoreMissing) {
        Path folder = folder(name);
        if (!place.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, "Another folder is being verified")
                    .header("Retry-After", "10");
        }
        long deadline = System.nanoTime() + longest.toNanos();
        try {
            return MediaCheck.of(
                    ConfiguredFolder.of(folder, mostFiles), policy, wanted, ignoreMissing, until(deadline));
        } catch (CancellationException e) {
            throw new ProblemException(
                    ProblemKind.BUSY,
                    "It takes longer than " + longest
                            + " (lab.images.media-duration); the command line has no such limit: lab image media");
        } catch (IOException e) {
            throw new UncheckedIOException("a folder of boot media cannot be read", e);
        } finally {
            place.release();
        }
    }

    private static Progress until(long deadline) {
        return (done, total) -> {
            if (System.nanoTime() > deadline) {
                throw new CancellationException("too long");
            }
        };
    }

    private Path folder(String name) {
        try {
            if (names().contains(name)) {
                return directory.orElseThrow().toRealPath().resolve(name);
            }
        } catch (IOException | InvalidPathException e) {
            throw ProblemException.notFound("folder of boot media", name);
        }
        throw ProblemException.notFound("folder of boot media", name);
    }
}
