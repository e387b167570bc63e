package org.securecloudlab.image.provenance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * What an entry of a log is about, whichever of Rekor's forms it has.
 *
 * @param kind form and version, such as {@code hashedrekord 0.0.1}
 * @param digestName of the digest
 * @param digest of the file or of what an envelope signs ({@code hashedrekord}), or of an envelope's content ({@code dsse}, {@code
 *     intoto})
 * @param signatures one in each form that is valid here
 * @param certificates as many
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record LoggedMaterial(
        String kind, String digestName, byte[] digest, List<byte[]> signatures, List<byte[]> certificates) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    LoggedMaterial {
        signatures = List.copyOf(signatures);
        certificates = List.copyOf(certificates);
    }

    /** Its digest is over the content of an envelope alone. */
    boolean isOfContent() {
        return !kind.startsWith("hashedrekord");
    }

    /**
     * Reads an entry's body.
     *
     * @throws IllegalArgumentException for a form that nobody here knows, and for what does not have its own form
     */
    static LoggedMaterial read(byte[] body) {
        try {
            JsonNode entry = JSON.readTree(body);
            String kind = entry.path("kind").asText("") + " "
                    + entry.path("apiVersion").asText("");
            return of(kind, entry.path("spec"));
        } catch (IOException e) {
            throw new IllegalArgumentException("an entry that is not JSON", e);
        }
    }

    private static LoggedMaterial of(String kind, JsonNode spec) throws IOException {
        return switch (kind) {
            case "hashedrekord 0.0.1" ->
                first(kind, spec.at("/data/hash"), List.of(spec.path("signature")), Names.FILE);
            case "dsse 0.0.1" -> first(kind, spec.path("payloadHash"), list(spec.path("signatures")), Names.DSSE);
            case "intoto 0.0.2" ->
                first(
                        kind,
                        spec.at("/content/payloadHash"),
                        list(spec.at("/content/envelope/signatures")),
                        Names.INTOTO);
            case "hashedrekord 0.0.2" ->
                second(kind, spec.at("/hashedRekordV002/data"), List.of(spec.at("/hashedRekordV002/signature")));
            case "dsse 0.0.2" -> second(kind, spec.at("/dsseV002/payloadHash"), list(spec.at("/dsseV002/signatures")));
            default -> throw new IllegalArgumentException("an entry of an unknown kind [" + kind + "]");
        };
    }

    /** Where the first form keeps signature and certificate. */
    private enum Names {
        FILE("/content", "/publicKey/content"),
        DSSE("/signature", "/verifier"),
        INTOTO("/sig", "/publicKey");

        private final String signature;
        private final String certificate;

        Names(String signature, String certificate) {
            this.signature = signature;
            this.certificate = certificate;
        }
    }

    private static LoggedMaterial first(String kind, JsonNode hash, List<JsonNode> signed, Names names)
            throws IOException {
        List<byte[]> signatures = new ArrayList<>();
        List<byte[]> certificates = new ArrayList<>();
        for (JsonNode each : signed) {
            byte[] signature = bytes(each.at(names.signature));
            signatures.add(
                    names == Names.INTOTO
                            ? Base64.getDecoder().decode(new String(signature, StandardCharsets.US_ASCII))
                            : signature);
            certificates.add(Certificates.der(bytes(each.at(names.certificate))));
        }
        return new LoggedMaterial(
                kind,
                hash.path("algorithm").asText(""),
                HexFormat.of().parseHex(hash.path("value").asText("")),
                signatures,
                certificates);
    }

    private static LoggedMaterial second(String kind, JsonNode hash, List<JsonNode> signed) throws IOException {
        List<byte[]> signatures = new ArrayList<>();
        List<byte[]> certificates = new ArrayList<>();
        for (JsonNode each : signed) {
            signatures.add(bytes(each.path("content")));
            certificates.add(bytes(each.at("/verifier/x509Certificate/rawBytes")));
        }
        return new LoggedMaterial(
                kind, hash.path("algorithm").asText(""), bytes(hash.path("digest")), signatures, certificates);
    }

    private static byte[] bytes(JsonNode base64) throws IOException {
        return base64.isTextual() ? base64.binaryValue() : new byte[0];
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
