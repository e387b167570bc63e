package org.securecloudlab.image.provenance;

import static org.securecloudlab.image.provenance.PracticeSigstore.JSON;
import static org.securecloudlab.image.provenance.PracticeSigstore.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.signature.Pem;

/** Makes bundles of the practice instance; what tests leave as it is makes a good one. */
final class PracticeBundle {
    final PracticeSigstore sigstore;
    KeyPair keys = PracticeKeys.curve("secp256r1");
    String algorithm = "SHA256withECDSA";
    byte[] certificate;
    Instant integrated = PracticeSigstore.ISSUED.plusSeconds(5);
    boolean isPromised = true;
    List<Instant> times = List.of();

    PracticeBundle(PracticeSigstore sigstore) {
        this.sigstore = sigstore;
        this.certificate = sigstore.certificate(keys);
    }

    /** Another key of the same owner. */
    PracticeBundle with(KeyPair other, String signatureAlgorithm) {
        keys = other;
        algorithm = signatureAlgorithm;
        certificate = sigstore.certificate(other);
        return this;
    }

    /** A signature over a file. */
    byte[] ofFile(byte[] file, String digest, String protobufName, boolean isTold) {
        byte[] signature = PracticeKeys.sign(algorithm, keys.getPrivate(), file);
        byte[] hash = Digests.of(digest).digest(file);
        ObjectNode body = JSON.createObjectNode();
        ObjectNode spec =
                body.put("apiVersion", "0.0.1").put("kind", "hashedrekord").putObject("spec");
        spec.putObject("data")
                .putObject("hash")
                .put("algorithm", digest.replace("-", "").toLowerCase(java.util.Locale.ROOT))
                .put("value", HexFormat.of().formatHex(hash));
        ObjectNode signed = spec.putObject("signature").put("content", text(signature));
        signed.putObject("publicKey").put("content", pem());
        ObjectNode bundle = bundle(body, signature);
        ObjectNode message = bundle.putObject("messageSignature");
        if (isTold) {
            message.putObject("messageDigest").put("algorithm", protobufName).put("digest", text(hash));
        }
        message.put("signature", text(signature));
        return bytes(bundle);
    }

    byte[] ofFile(byte[] file) {
        return ofFile(file, "SHA-256", "SHA2_256", true);
    }

    /** A signed statement, in one of the forms that the log knows. */
    byte[] ofStatement(String statement, String kind) {
        byte[] payload = statement.getBytes(StandardCharsets.UTF_8);
        byte[] toSign = ("DSSEv1 28 application/vnd.in-toto+json " + payload.length + " " + statement)
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = PracticeKeys.sign(algorithm, keys.getPrivate(), toSign);
        ObjectNode bundle = bundle(entry(kind, payload, toSign, signature), signature);
        ObjectNode envelope = bundle.putObject("dsseEnvelope");
        envelope.put("payload", text(payload)).put("payloadType", "application/vnd.in-toto+json");
        envelope.putArray("signatures").addObject().put("sig", text(signature));
        return bytes(bundle);
    }

    private ObjectNode entry(String kind, byte[] payload, byte[] toSign, byte[] signature) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode spec = body.put("apiVersion", kind.substring(kind.indexOf(' ') + 1))
                .put("kind", kind.substring(0, kind.indexOf(' ')))
                .putObject("spec");
        switch (kind) {
            case "dsse 0.0.1" -> {
                hash(spec.putObject("payloadHash"), payload);
                spec.putArray("signatures")
                        .addObject()
                        .put("signature", text(signature))
                        .put("verifier", pem());
            }
            case "intoto 0.0.2" -> {
                ObjectNode content = spec.putObject("content");
                hash(content.putObject("payloadHash"), payload);
                content.putObject("envelope")
                        .putArray("signatures")
                        .addObject()
                        .put("sig", text(text(signature).getBytes(StandardCharsets.US_ASCII)))
                        .put("publicKey", pem());
            }
            case "hashedrekord 0.0.1" -> {
                hash(spec.putObject("data").putObject("hash"), toSign);
                spec.putObject("signature")
                        .put("content", text(signature))
                        .putObject("publicKey")
                        .put("content", pem());
            }
            default -> {
                ObjectNode second = spec.putObject("dsseV002");
                second.putObject("payloadHash")
                        .put("algorithm", "SHA2_256")
                        .put("digest", text(Digests.of("SHA-256").digest(payload)));
                ObjectNode signed = second.putArray("signatures").addObject().put("content", text(signature));
                signed.putObject("verifier").putObject("x509Certificate").put("rawBytes", text(certificate));
            }
        }
        return body;
    }

    private static void hash(ObjectNode hash, byte[] bytes) {
        hash.put("algorithm", "sha256").put("value", Digests.hex("SHA-256", bytes));
    }

    private String pem() {
        return text(Pem.text("CERTIFICATE", certificate).getBytes(StandardCharsets.US_ASCII));
    }

    private ObjectNode bundle(ObjectNode body, byte[] signature) {
        ObjectNode bundle = JSON.createObjectNode();
        bundle.put("mediaType", "application/vnd.dev.sigstore.bundle.v0.3+json");
        ObjectNode material = bundle.putObject("verificationMaterial");
        material.putObject("certificate").put("rawBytes", text(certificate));
        material.putArray("tlogEntries").add(logged(body));
        ArrayNode timestamps = material.putObject("timestampVerificationData").putArray("rfc3161Timestamps");
        times.forEach(at -> timestamps.addObject().put("signedTimestamp", text(sigstore.time.response(signature, at))));
        return bundle;
    }

    /** Entry 2 of a log of seven. */
    private ObjectNode logged(ObjectNode body) {
        byte[] entry = bytes(body);
        List<byte[]> leaves = new java.util.ArrayList<>();
        for (int i = 0; i < 7; i++) {
            leaves.add(i == 2 ? entry : new byte[] {(byte) i});
        }
        PracticeTree tree = new PracticeTree(leaves);
        ObjectNode logged = JSON.createObjectNode();
        logged.put("logIndex", "2").put("integratedTime", String.valueOf(integrated.getEpochSecond()));
        logged.putObject("logId").put("keyId", text(PracticeSigstore.id(sigstore.logKeys)));
        logged.putObject("kindVersion")
                .put("kind", body.get("kind").asText())
                .put("version", body.get("apiVersion").asText());
        if (isPromised) {
            logged.putObject("inclusionPromise").put("signedEntryTimestamp", text(promise(entry)));
        }
        ObjectNode proof = logged.putObject("inclusionProof");
        proof.put("logIndex", "2").put("treeSize", "7").put("rootHash", text(tree.root()));
        ArrayNode hashes = proof.putArray("hashes");
        tree.proof(2).forEach(hash -> hashes.add(text(hash)));
        proof.putObject("checkpoint").put("envelope", sigstore.checkpoint(tree));
        return logged.put("canonicalizedBody", text(entry));
    }

    private byte[] promise(byte[] entry) {
        String content = "{\"body\":\"" + text(entry) + "\",\"integratedTime\":" + integrated.getEpochSecond()
                + ",\"logID\":\"" + HexFormat.of().formatHex(PracticeSigstore.id(sigstore.logKeys))
                + "\",\"logIndex\":2}";
        return PracticeKeys.sign(
                "SHA256withECDSA", sigstore.logKeys.getPrivate(), content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(ObjectNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
