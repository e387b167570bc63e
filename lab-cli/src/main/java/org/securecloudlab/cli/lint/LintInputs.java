package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.cli.FolderSource;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.oslo.ConfigBytes;
import org.securecloudlab.cloud.oslo.FileRole;
import org.securecloudlab.cloud.review.HostFiles;

/** Finds the files of hosts in what a call names: folders, archives, single files. */
final class LintInputs {
    private static final List<String> ARCHIVES = List.of(".tar", ".tar.gz", ".tgz", ".zip");

    private LintInputs() {}

    /**
     * Reads.
     *
     * @throws InputException when one holds nothing to judge, or is no archive
     */
    static List<HostFiles> read(List<Path> named) throws IOException {
        List<HostFiles> hosts = new ArrayList<>();
        Map<Path, List<Path>> single = new LinkedHashMap<>();
        for (Path path : named) {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                hosts.addAll(folder(real));
            } else if (isArchive(real)) {
                hosts.addAll(ArchivedEtc.read(real));
            } else {
                single.computeIfAbsent(folderOf(real), folder -> new ArrayList<>())
                        .add(real);
            }
        }
        for (Map.Entry<Path, List<Path>> each : single.entrySet()) {
            hosts.addAll(files(each.getKey(), each.getValue()));
        }
        return hosts;
    }

    private static boolean isArchive(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(name::endsWith);
    }

    private static List<HostFiles> folder(Path folder) throws IOException {
        FolderSource source = new FolderSource(folder);
        HostCollector collector = new HostCollector(name(folder));
        for (String file : source.files()) {
            if (FileRole.of(file).isPresent()) {
                try (InputStream in = source.open(file)) {
                    collector.add(file, in.readNBytes(ConfigBytes.MAX_BYTES + 1));
                }
            }
        }
        return collector.hosts();
    }

    private static List<HostFiles> files(Path folder, List<Path> files) throws IOException {
        String first = name(files.get(0));
        boolean alone = files.size() == 1 && first.lastIndexOf('.') > 0;
        HostCollector collector = new HostCollector(alone ? first.substring(0, first.lastIndexOf('.')) : name(folder));
        for (Path file : files) {
            if (FileRole.of(name(file)).isEmpty()) {
                throw new InputException(
                        name(file), "a name that says neither nova nor glance", HostCollector.EXPECTED);
            }
            try (InputStream in = Files.newInputStream(file)) {
                collector.add(name(file), in.readNBytes(ConfigBytes.MAX_BYTES + 1));
            }
        }
        return collector.hosts();
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
