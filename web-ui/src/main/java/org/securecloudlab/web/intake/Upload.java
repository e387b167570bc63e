package org.securecloudlab.web.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** An upload on disk, in a folder of its own that only this user can read; closing deletes the folder with everything in it. */
public final class Upload implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Upload.class);

    private final Path folder;
    private final Runnable released;

    Upload(Path folder, Runnable released) {
        this.folder = folder;
        this.released = released;
    }

    /** What was sent. */
    public Path file() {
        return folder.resolve("upload");
    }

    /** The folder, for what is unpacked. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warnf("The upload in %s could not be deleted: %s", folder, e.getMessage());
        } finally {
            released.run();
        }
    }
}
