package org.securecloudlab.cli.patch;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.AdvisorySink;
import org.securecloudlab.patch.advisory.EpssReader;
import org.securecloudlab.patch.advisory.EpssScores;
import org.securecloudlab.patch.advisory.KevCatalog;
import org.securecloudlab.patch.advisory.KevReader;
import org.securecloudlab.patch.advisory.OsvReader;
import org.securecloudlab.patch.advisory.OsvZip;

/** Files of feeds and documents, found and opened for the engine's readers. */
final class PatchFiles {
    private static final int GZIP_MAGIC = 0x8b1f;

    private PatchFiles() {}

    /** A document that has to be right. */
    static <T> T document(Path file, BiFunction<String, String, Parsed<T>> reader, List<Problem> warnings)
            throws IOException {
        return wholly(reader.apply(Files.readString(file), Names.file(file)), warnings);
    }

    static <T> T wholly(Parsed<T> parsed, List<Problem> warnings) {
        T value = parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
        warnings.addAll(parsed.problems());
        return value;
    }

    static KevCatalog kev(Optional<Path> file, List<Problem> warnings) throws IOException {
        return file.isPresent() ? document(file.get(), KevReader::read, warnings) : KevCatalog.NONE;
    }

    static EpssScores epss(Optional<Path> file, List<Problem> warnings) throws IOException {
        if (file.isEmpty()) {
            return EpssScores.NONE;
        }
        try (Reader text = new BufferedReader(
                new InputStreamReader(unpacked(Files.newInputStream(file.get())), StandardCharsets.UTF_8))) {
            return wholly(EpssReader.read(text, Names.file(file.get())), warnings);
        }
    }

    /** FIRST publishes the file packed. */
    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(2);
        int magic = bytes.read() | bytes.read() << 8;
        bytes.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }

    /** Reads advisories of files, folders of files, and zips, in the order in which they are named. */
    static void advisories(List<Path> named, AdvisorySink sink) throws IOException {
        for (Path path : named) {
            for (Path file : Files.isDirectory(path) ? below(path) : List.of(path)) {
                try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                    if (lower(file).endsWith(".zip")) {
                        new OsvZip(sink, Cancellation.never()).read(bytes, Names.file(file));
                    } else {
                        give(OsvReader.read(bytes, Names.file(file)), sink);
                    }
                }
            }
        }
    }

    private static void give(Parsed<Advisory> parsed, AdvisorySink sink) {
        if (parsed.value().isPresent()) {
            sink.take(parsed.value().get(), parsed.problems());
        } else {
            sink.refuse(parsed.problems());
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> files = new ArrayList<>(children.filter(
                            file -> lower(file).endsWith(".json") || lower(file).endsWith(".zip"))
                    .sorted()
                    .toList());
            if (files.isEmpty()) {
                throw new InputException(Names.file(folder), "a folder without advisories", "OSV records or zips");
            }
            return files;
        }
    }

    private static String lower(Path file) {
        return Names.file(file).toLowerCase(Locale.ROOT);
    }
}
