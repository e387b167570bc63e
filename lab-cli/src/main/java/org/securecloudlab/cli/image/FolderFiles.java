package org.securecloudlab.cli.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.securecloudlab.image.checksum.ListedFiles;

/** The files of one folder; a name that leaves it, also through a link, is not followed. */
final class FolderFiles implements ListedFiles {
    private final Path folder;

    FolderFiles(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    public Answer find(String name) {
        try {
            Path file = folder.resolve(new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            if (!Files.exists(file)) {
                return new Missing();
            }
            Path real = file.toRealPath();
            if (!real.startsWith(folder)) {
                return new Unreadable("outside the folder; not read");
            }
            if (!Files.isRegularFile(real)) {
                return new Unreadable(Files.isDirectory(real) ? "Is a directory" : "not a regular file; not read");
            }
            return new PlainFile(Files.size(real), () -> FileChannel.open(real));
        } catch (InvalidPathException e) {
            return new Missing();
        } catch (IOException e) {
            return new Unreadable("cannot be read");
        }
    }
}
