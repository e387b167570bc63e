package org.securecloudlab.image.provenance;

import com.google.protobuf.ByteString;
import io.intoto.EnvelopeOuterClass;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A signed statement (DSSE 1.0). */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Envelope(String payloadType, byte[] payload, List<byte[]> signatures) {
    static final String IN_TOTO = "application/vnd.in-toto+json";

    static Envelope of(EnvelopeOuterClass.Envelope envelope) {
        return new Envelope(
                envelope.getPayloadType(),
                envelope.getPayload().toByteArray(),
                envelope.getSignaturesList().stream()
                        .map(EnvelopeOuterClass.Signature::getSig)
                        .map(ByteString::toByteArray)
                        .toList());
    }

    /** What is signed: kind and content, each behind its length in octets ({@code PAE}). */
    byte[] signedBytes() {
        byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("DSSEv1 " + type.length + " ").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(type);
        bytes.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }
}
