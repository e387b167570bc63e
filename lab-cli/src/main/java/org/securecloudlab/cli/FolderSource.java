package org.securecloudlab.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securecloudlab.cloud.openstack.ExportSource;

/**
 * The files below a folder. Each is named by the path below it, so that no directory of this machine gets into a problem or a
 * report. Links and hidden files are left out.
 */
public final class FolderSource implements ExportSource {
    private final TreeMap<String, Path> byName = new TreeMap<>();

    /**
     * Lists the folder.
     *
     * @throws NotDirectoryException when it is a file
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    public FolderSource(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> below = Files.walk(real)) {
            below.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(real::relativize)
                    .filter(FolderSource::isShown)
                    .forEach(file -> byName.put(file.toString().replace('\\', '/'), real.resolve(file)));
        }
    }

    private static boolean isShown(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> files() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path path = byName.get(file);
        if (path == null) {
            throw new IllegalArgumentException("Not one of files(): [" + file + "]");
        }
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }
}
