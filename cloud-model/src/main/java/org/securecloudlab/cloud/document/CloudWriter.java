package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.validation.CloudValidator;
import org.securecloudlab.cloud.validation.Origin;

/** Writes a cloud as a document that {@link CloudReader} reads back as an equal cloud. */
public final class CloudWriter {
    private CloudWriter() {}

    /** The cloud as one line of JSON. */
    public static String toJson(Cloud cloud) {
        try {
            return CloudJson.mapper().writeValueAsString(cloud);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cloud as YAML, every host and instance by itself. What an export may have and a document of our own may not (a dangling
     * reference, say) is allowed by the key {@code gaps}.
     */
    public static String toYaml(Cloud cloud) {
        ObjectNode root = CloudJson.mapper().valueToTree(cloud);
        boolean hasGaps =
                CloudValidator.validate(cloud, Origin.OWN_DOCUMENT).stream().anyMatch(Problem::isError);
        if (!hasGaps) {
            return YamlWriter.write(root);
        }
        ObjectNode withGaps = root.objectNode().put(CloudDocument.GAPS, CloudDocument.GAPS_ALLOWED);
        withGaps.setAll(root);
        return YamlWriter.write(withGaps);
    }

    /**
     * Streams the cloud as JSON in UTF-8, whatever its size; the stream is flushed and left open.
     *
     * @throws IOException when the stream does
     */
    public static void writeJson(Cloud cloud, OutputStream out) throws IOException {
        CloudJson.mapper()
                .writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, cloud);
    }
}
