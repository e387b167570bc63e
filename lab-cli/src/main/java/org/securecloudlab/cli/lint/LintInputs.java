package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cli.FolderSource;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.FileRole;
import org.securecloudlab.cloud.review.HostFiles;

/** Finds the files of hosts in what a call names: folders, archives, single files. */
final class LintInputs {
    private LintInputs() {}

    static List<HostFiles> read(List<Path> named) throws IOException {
        List<HostFiles> hosts = new ArrayList<>();
        Map<Path, List<Path>> single = new LinkedHashMap<>();
        for (Path path : named) {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                hosts.addAll(folder(real));
            } else {
                single.computeIfAbsent(real.getParent(), folder -> new ArrayList<>())
                        .add(real);
            }
        }
        for (Map.Entry<Path, List<Path>> each : single.entrySet()) {
            hosts.add(files(each.getKey(), each.getValue()));
        }
        return hosts;
    }

    private static List<HostFiles> folder(Path folder) throws IOException {
        FolderSource source = new FolderSource(folder);
        List<ConfigText> texts = new ArrayList<>();
        for (String file : source.files()) {
            if (FileRole.of(file).isPresent()) {
                try (InputStream in = source.open(file)) {
                    texts.add(ConfigBytes.text(file, in.readAllBytes()));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new InputException(name(folder), "no file to judge", "nova.conf, glance-api.conf or a policy file");
        }
        return HostFiles.byHost(name(folder), texts, List.of());
    }

    private static HostFiles files(Path folder, List<Path> files) throws IOException {
        List<ConfigText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(ConfigBytes.text(name(file), Files.readAllBytes(file)));
        }
        String name = name(files.get(0));
        String whole =
                files.size() == 1 && name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name(folder);
        return new HostFiles(whole, texts, List.of());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
