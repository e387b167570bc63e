package org.securecloudlab.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
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
import org.securecloudlab.cloud.summary.Coverage;

/** Reads a cloud from whatever it is kept in: our YAML or JSON, a folder of an export, or an archive of one. */
public final class CloudFiles {
    /** What a cloud's name may be followed by, in the order of trying. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", "", ".zip", ".tar.gz", ".tgz", ".tar");

    private static final String JSON = ".json";
    private static final List<String> DOCUMENT_ENDINGS = List.of(".yaml", ".yml", JSON);

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
        return isDocument(path)
                ? document(path)
                : cloudOf(ExportFiles.read(List.of(path), Files.isDirectory(path) ? file : Names.withoutEnding(file)));
    }

    /** Reads an export, or a document, whose records are all there is. A document keeps its own name. */
    static Parsed<ImportedCloud> readWithCoverage(List<Path> paths, String exportName) throws IOException {
        if (paths.size() > 1 || !isDocument(paths.get(0))) {
            return ExportFiles.read(paths, exportName);
        }
        Parsed<Cloud> parsed = document(paths.get(0));
        return new Parsed<>(
                parsed.value().map(cloud -> new ImportedCloud(cloud, Coverage.of(cloud))), parsed.problems());
    }

    private static boolean isDocument(Path path) {
        String lower = lowerName(path);
        return Files.isRegularFile(path) && DOCUMENT_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static Parsed<Cloud> document(Path path) throws IOException {
        String file = Names.file(path);
        if (lowerName(path).endsWith(JSON)) {
            return CloudReader.readJson(() -> new BufferedInputStream(Files.newInputStream(path)), file);
        }
        return CloudReader.read(Files.readString(path), file);
    }

    private static String lowerName(Path path) {
        return Names.file(path).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a cloud from one file, one folder, or several folders of one export.
     *
     * @throws IOException when a file is not there or cannot be read
     */
    public static Parsed<Cloud> read(List<Path> paths) throws IOException {
        return paths.size() == 1
                ? read(paths.get(0))
                : cloudOf(ExportFiles.read(paths, Names.withoutEnding(Names.file(paths.get(0)))));
    }

    /** Writes a cloud: JSON where the name ends in {@code .json}, else YAML. */
    static void write(Cloud cloud, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (lowerName(target).endsWith(JSON)) {
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
