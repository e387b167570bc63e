package org.securecloudlab.cloud.openstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An export in a folder; also the folders of the golden case. */
public record FolderExport(Path folder) implements ExportSource {

    /** The folders of the case, merged in this order. */
    public static ExportSource ofCase(String... names) {
        MergedExport merged = new MergedExport();
        for (String name : names) {
            merged.with(name, new FolderExport(resource("/cloud-export/" + name)));
        }
        return merged;
    }

    /** A test resource as a path. */
    public static Path resource(String name) {
        URL url = Objects.requireNonNull(FolderExport.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<String> files() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }
}
