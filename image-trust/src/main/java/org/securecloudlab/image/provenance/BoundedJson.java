package org.securecloudlab.image.provenance;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.protobuf.Message;
import dev.sigstore.json.ProtoJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.JsonFault;

/**
 * Reads messages in protobuf's JSON form, whoever wrote them.
 *
 * <p>Protobuf's Java parser stands on Gson and takes text that RFC 8259 does not: {@code =} for a colon, names without quotes,
 * comments. Other verifiers refuse that, so the text is read as JSON first.
 */
final class BoundedJson {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private BoundedJson() {}

    /**
     * Fills a message; fields that it does not have are passed over.
     *
     * @throws IllegalArgumentException saying why it is none
     */
    static <B extends Message.Builder> B read(byte[] json, int maxBytes, B builder) {
        if (json.length > maxBytes) {
            throw new IllegalArgumentException("more than " + maxBytes + " bytes");
        }
        String text = text(json);
        if (!text.stripLeading().startsWith("{")) {
            throw new IllegalArgumentException("text that is no JSON object");
        }
        checkSyntax(text);
        try {
            ProtoJson.parser().merge(text, builder);
            return builder;
        } catch (IOException | RuntimeException e) {
            // the parser's promise is an IOException; what else hostile text makes it throw is no answer either
            throw new IllegalArgumentException(shortened(String.valueOf(e.getMessage())), e);
        }
    }

    private static void checkSyntax(String text) {
        try (JsonParser parser = STRICT.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more after the end of the JSON object");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(words(JsonFault.of(e)), e);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
        }
    }

    private static String words(Problem problem) {
        String line = problem.line().isPresent() ? " in line " + problem.line().getAsInt() : "";
        return problem.found() + line + ", not " + problem.expected();
    }

    private static String text(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text that is not UTF-8", e);
        }
    }

    private static String shortened(String message) {
        return message.length() <= 200 ? message : message.substring(0, 200) + "…";
    }
}
