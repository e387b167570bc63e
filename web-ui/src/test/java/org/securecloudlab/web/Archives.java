package org.securecloudlab.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Archives for tests, good and bad. */
public final class Archives {
    private static final List<String> EXPORT = List.of(
            "aggregate-list.json",
            "compute-service-list.json",
            "flavor-list.json",
            "hypervisor-list.json",
            "image-list.json",
            "etc/nova.conf",
            "etc/policy.yaml");

    private Archives() {}

    /** The files of a real export. */
    public static Map<String, byte[]> export() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : EXPORT) {
            try (InputStream in =
                    Objects.requireNonNull(Archives.class.getResourceAsStream("/cloud-export/" + name), name)) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** A zip archive. */
    public static byte[] zip(Map<String, byte[]> files) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        });
    }

    /** A tar archive with one more entry at its end. */
    public static byte[] tar(Map<String, byte[]> files, TarArchiveEntry... more) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
                for (TarArchiveEntry entry : more) {
                    tar.putArchiveEntry(entry);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** The same, gzipped. */
    public static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
