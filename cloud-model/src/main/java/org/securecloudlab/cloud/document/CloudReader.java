package org.securecloudlab.cloud.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

/** Reads a cloud from a document of our own. */
public final class CloudReader {
    private CloudReader() {}

    /** How much larger than itself a document may become by aliases: nodes in all, beyond one a character. */
    private static final int ALIASED_NODES = 100_000;

    /** JSON that does not fit the written form is held in memory up to this size, to say all that is wrong. */
    private static final int HAND_WRITTEN_BYTES = 64 * 1024 * 1024;

    /**
     * Reads a document that a person wrote or {@link CloudWriter} made: our own YAML, or JSON when the file name ends so.
     *
     * @param fileName as the user named it, for the problems
     * @return the cloud, or every problem with path and line
     */
    public static Parsed<Cloud> read(String text, String fileName) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return readJson(text, fileName);
        }
        Parsed<YamlDocument> document = document(text, fileName);
        return document.value()
                .map(yaml -> CloudDocument.read(yaml, fileName))
                .orElseGet(() -> Parsed.refused(document.problems()));
    }

    private static Parsed<YamlDocument> document(String text, String fileName) {
        YamlLimits large = YamlLimits.LARGE;
        int nodes = Math.min(large.nodes(), text.length() + ALIASED_NODES);
        return YamlDocument.read(
                text, fileName, new YamlLimits(large.characters(), large.depth(), large.aliases(), nodes));
    }

    /** Reads what {@link CloudWriter#toJson} or a person wrote. */
    public static Parsed<Cloud> readJson(String text, String fileName) {
        try {
            return readJson(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Streams what {@link CloudWriter#writeJson} wrote, in UTF-8; only the resulting records are held in memory. What is not of that form is read again
     * as what a person wrote, with templates and defaults, so that all that is wrong is told.
     *
     * @param file opened once or twice
     * @throws IOException when a stream does
     */
    public static Parsed<Cloud> readJson(Source file, String fileName) throws IOException {
        Parsed<Cloud> written;
        try (InputStream in = file.open()) {
            written = JsonDocument.read(CloudJson.mapper().createParser(in), fileName);
        }
        if (written.value().isPresent()) {
            return written;
        }
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(HAND_WRITTEN_BYTES + 1);
            return bytes.length > HAND_WRITTEN_BYTES
                    ? written
                    : handWritten(new String(bytes, StandardCharsets.UTF_8), fileName, written);
        }
    }

    private static Parsed<Cloud> handWritten(String text, String fileName, Parsed<Cloud> written) {
        Optional<Problem> syntax = JsonDocument.syntax(text);
        if (syntax.isPresent()) {
            return Parsed.refused(Stream.concat(
                            written.problems().stream(), Stream.of(syntax.get().in(fileName)))
                    .distinct()
                    .toList());
        }
        // JSON is YAML but for tabs, which in JSON stand between values only.
        return document(text.replace('\t', ' '), fileName)
                .value()
                .map(json -> CloudDocument.read(json, fileName))
                .orElse(written);
    }

    /** A file that can be read from its beginning as often as wanted. */
    @FunctionalInterface
    public interface Source {

        /** From the beginning; the caller closes it. */
        InputStream open() throws IOException;
    }
}
