package org.securecloudlab.benchmarks.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Writes a tar of {@code /etc} of many hosts: on each the files of a folder, {@code my_ip} its own, and beside them files of no
 * interest. Arguments: the folder ({@code examples/lint/etc}), the tar to write, hosts, other files a host.
 */
public final class FleetTar {
    private static final int OTHER_FILE_BYTES = 1024;
    private static final String ADDRESS = "my_ip = 10.20.1.15";

    private final TarArchiveOutputStream tar;

    private FleetTar(OutputStream out) {
        this.tar = new TarArchiveOutputStream(out);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> files = files(Path.of(arguments[0]));
        int hosts = Integer.parseInt(arguments[2]);
        int others = Integer.parseInt(arguments[3]);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            FleetTar fleet = new FleetTar(out);
            for (int host = 0; host < hosts; host++) {
                fleet.host(host, files, others);
            }
            fleet.tar.finish();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void host(int number, Map<String, String> files, int others) throws IOException {
        String folder = String.format(Locale.ROOT, "cmp-%04d/etc/", number);
        String address = "my_ip = 10.20." + number / 250 + "." + (number % 250 + 1);
        for (Map.Entry<String, String> file : files.entrySet()) {
            put(folder + file.getKey(), file.getValue().replace(ADDRESS, address));
        }
        for (int i = 0; i < others; i++) {
            put(folder + "other-" + i + ".conf", "#".repeat(OTHER_FILE_BYTES));
        }
    }

    private void put(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setMode(0640);
        entry.setUserName("root");
        entry.setGroupName("root");
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
