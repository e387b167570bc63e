package org.securecloudlab.web.image.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.image.checksum.ListedFiles;
import org.securecloudlab.image.media.MediaFolder;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/**
 * A folder inside the configured directory. No link is followed, inside or out, and no name leaves the folder: what a list names like that
 * cannot be read.
 *
 * @param folder its real path
 * @param names of its files, sorted
 */
record ConfiguredFolder(Path folder, List<String> names) implements MediaFolder, ListedFiles {
    /** Lists, signatures and keys are small. */
    private static final int MOST_BYTES = 16 << 20;

    static ConfiguredFolder of(Path folder, int mostFiles) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<String> names = children.filter(ConfiguredFolder::isPlain)
                    .map(child -> String.valueOf(child.getFileName()))
                    .limit(mostFiles + 1L)
                    .sorted()
                    .toList();
            if (names.size() > mostFiles) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "The folder has more than " + mostFiles + " files (lab.images.media-files)");
            }
            return new ConfiguredFolder(folder, names);
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!names.contains(name) || Files.size(file) > MOST_BYTES) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE, "[" + name + "] has more than 16 MiB, which no list or signature needs");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public ListedFiles files() {
        return this;
    }

    @Override
    public Answer find(String name) {
        try {
            Path named = Path.of(new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            Path file = folder.resolve(named).normalize();
            if (named.isAbsolute() || !file.startsWith(folder)) {
                return new Unreadable("outside the folder; not read");
            }
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Missing();
            }
            if (!file.toRealPath().equals(file)) {
                return new Unreadable("reached by a link; not read");
            }
            if (!isPlain(file)) {
                return new Unreadable(Files.isDirectory(file) ? "Is a directory" : "not a regular file; not read");
            }
            return new PlainFile(Files.size(file), () -> FileChannel.open(file));
        } catch (InvalidPathException e) {
            return new Missing();
        } catch (IOException e) {
            return new Unreadable("cannot be read");
        }
    }
}
