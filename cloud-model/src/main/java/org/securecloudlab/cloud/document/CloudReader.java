package org.securecloudlab.cloud.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

/** Reads a cloud from a document of our own. */
public final class CloudReader {
    private CloudReader() {}

    /** How much larger than itself a document may become by aliases: nodes in all, beyond one a character. */
    private static final int ALIASED_NODES = 100_000;

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
        YamlLimits large = YamlLimits.LARGE;
        int nodes = Math.min(large.nodes(), text.length() + ALIASED_NODES);
        YamlLimits limits = new YamlLimits(large.characters(), large.depth(), large.aliases(), nodes);
        Parsed<YamlDocument> document = YamlDocument.read(text, fileName, limits);
        return document.value()
                .map(yaml -> CloudDocument.read(yaml, fileName))
                .orElseGet(() -> Parsed.refused(document.problems()));
    }

    /** Reads what {@link CloudWriter#toJson} wrote. */
    public static Parsed<Cloud> readJson(String text, String fileName) {
        try (StringReader reader = new StringReader(text)) {
            return JsonDocument.read(CloudJson.mapper().createParser(reader), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Streams what {@link CloudWriter#writeJson} wrote, in UTF-8; only the resulting records are held in memory.
     *
     * @throws IOException when the stream does
     */
    public static Parsed<Cloud> readJson(InputStream in, String fileName) throws IOException {
        return JsonDocument.read(CloudJson.mapper().createParser(in), fileName);
    }
}
