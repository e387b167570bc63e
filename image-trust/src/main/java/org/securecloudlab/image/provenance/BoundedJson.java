package org.securecloudlab.image.provenance;

import com.google.protobuf.Message;
import dev.sigstore.json.ProtoJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads messages in protobuf's JSON form, whoever wrote them. */
final class BoundedJson {
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
        try {
            ProtoJson.parser().merge(text, builder);
            return builder;
        } catch (IOException | RuntimeException e) {
            // the parser's promise is an IOException; what else hostile text makes it throw is no answer either
            throw new IllegalArgumentException(shortened(String.valueOf(e.getMessage())), e);
        }
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
