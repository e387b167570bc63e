package org.securecloudlab.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.document.CloudWriter;
import org.securecloudlab.cloud.openstack.ImportedCloud;

/** Reads a cloud from whatever it is kept in: our YAML or JSON, a folder of an export, or an archive of one. */
public final class CloudFiles {
    /** What a cloud's name may be followed by, in the order of trying. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", "", ".zip", ".tar.gz", ".tgz", ".tar");

    private CloudFiles() {}

    /**
     * Reads a cloud.
     *
     * @throws IOException when the file is not there or cannot be read
     */
    public static Parsed<Cloud> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        String file = Names.file(path);
        if (Files.isDirectory(path)) {
            return cloudOf(ExportFiles.read(List.of(path), file));
        }
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                return CloudReader.readJson(in, file);
            }
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return CloudReader.read(Files.readString(path), file);
        }
        return cloudOf(ExportFiles.read(List.of(path), Names.withoutEnding(file)));
    }

    /** Writes a cloud: JSON where the name ends in {@code .json}, else YAML. */
    static void write(Cloud cloud, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Names.file(target).toLowerCase(Locale.ROOT).endsWith(".json")) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                CloudWriter.writeJson(cloud, out);
            }
        } else {
            Files.writeString(target, CloudWriter.toYaml(cloud));
        }
    }

    private static Parsed<Cloud> cloudOf(Parsed<ImportedCloud> imported) {
        return new Parsed<>(imported.value().map(ImportedCloud::cloud), imported.problems());
    }
}
