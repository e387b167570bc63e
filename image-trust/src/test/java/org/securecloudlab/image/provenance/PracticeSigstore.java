package org.securecloudlab.image.provenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.securecloudlab.image.digest.Digests;

/** An instance of Sigstore for tests: an authority, a log of certificates, a log of signatures and an authority for time. */
final class PracticeSigstore {
    static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant ISSUED = Instant.parse("2026-03-01T12:00:00Z");
    static final String IDENTITY = "builder@example.org";
    static final String ISSUER = "https://accounts.example.org";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String LOG_HOST = "rekor.example.org";
    private static final String ISSUER_EXTENSION = "1.3.6.1.4.1.57264.1.8";
    private static final String SCT_EXTENSION = "1.3.6.1.4.1.11129.2.4.2";

    private final KeyPair rootKeys = PracticeKeys.curve("secp256r1");
    private final KeyPair issuerKeys = PracticeKeys.curve("secp256r1");
    private final KeyPair certificateLogKeys = PracticeKeys.curve("secp256r1");
    final KeyPair logKeys = PracticeKeys.curve("secp256r1");
    final PracticeTimeAuthority time = new PracticeTimeAuthority(START);
    private final X509CertificateHolder root = PracticeKeys.authority("root", "root", rootKeys, rootKeys, START);
    private final X509CertificateHolder issuer = PracticeKeys.authority("root", "issuer", issuerKeys, rootKeys, START);

    /** Ten minutes for a key. */
    byte[] certificate(KeyPair keys) {
        return certificate(keys, KeyPurposeId.id_kp_codeSigning, IDENTITY);
    }

    byte[] certificate(KeyPair keys, KeyPurposeId purpose, String... names) {
        X509CertificateHolder unlogged = PracticeKeys.signed(content(keys, purpose, names), issuerKeys);
        try {
            X509v3CertificateBuilder logged = content(keys, purpose, names);
            logged.addExtension(
                    new ASN1ObjectIdentifier(SCT_EXTENSION), false, new DEROctetString(timestamps(unlogged)));
            return PracticeKeys.signed(logged, issuerKeys).getEncoded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static X509v3CertificateBuilder content(KeyPair keys, KeyPurposeId purpose, String... names) {
        X509v3CertificateBuilder builder = PracticeKeys.builder("issuer", "", keys, ISSUED, ISSUED.plusSeconds(600));
        GeneralName[] general = new GeneralName[names.length];
        for (int i = 0; i < names.length; i++) {
            general[i] = new GeneralName(GeneralName.rfc822Name, names[i]);
        }
        try {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            builder.addExtension(Extension.subjectAlternativeName, true, new GeneralNames(general));
            builder.addExtension(new ASN1ObjectIdentifier(ISSUER_EXTENSION), false, new DERUTF8String(ISSUER));
            return builder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A list of one signed certificate timestamp (RFC 6962 sections 3.2 and 3.3). */
    private byte[] timestamps(X509CertificateHolder unlogged) throws IOException {
        byte[] content = unlogged.toASN1Structure().getTBSCertificate().getEncoded();
        byte[] issuerHash = Digests.of("SHA-256").digest(issuerKeys.getPublic().getEncoded());
        ByteBuffer signed = ByteBuffer.allocate(1 + 1 + 8 + 2 + 32 + 3 + content.length + 2);
        signed.put((byte) 0).put((byte) 0).putLong(ISSUED.toEpochMilli()).putShort((short) 1);
        signed.put(issuerHash)
                .put((byte) 0)
                .putShort((short) content.length)
                .put(content)
                .putShort((short) 0);
        byte[] signature = PracticeKeys.sign("SHA256withECDSA", certificateLogKeys.getPrivate(), signed.array());
        int length = 1 + 32 + 8 + 2 + 2 + 2 + signature.length;
        ByteBuffer list = ByteBuffer.allocate(2 + 2 + length);
        list.putShort((short) (2 + length)).putShort((short) length).put((byte) 0);
        list.put(id(certificateLogKeys)).putLong(ISSUED.toEpochMilli()).putShort((short) 0);
        list.put((byte) 4).put((byte) 3).putShort((short) signature.length).put(signature);
        return list.array();
    }

    static byte[] id(KeyPair keys) {
        return Digests.of("SHA-256").digest(keys.getPublic().getEncoded());
    }

    /** The log's signature over a tree, as the signed note that checkpoints are. */
    String checkpoint(PracticeTree tree) {
        String text = LOG_HOST + " - 1\n" + tree.leaves().size() + "\n" + text(tree.root()) + "\n";
        byte[] signature =
                PracticeKeys.sign("SHA256withECDSA", logKeys.getPrivate(), text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer line = ByteBuffer.allocate(4 + signature.length);
        line.put(id(logKeys), 0, 4).put(signature);
        return text + "\n— " + LOG_HOST + " " + text(line.array()) + "\n";
    }

    /** The root that trusts all of it. */
    byte[] trustedRoot() {
        try {
            return JSON.writeValueAsBytes(Map.of(
                    "mediaType", "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
                    "tlogs", List.of(log(LOG_HOST, logKeys)),
                    "ctlogs", List.of(log("ct.example.org", certificateLogKeys)),
                    "certificateAuthorities",
                            List.of(authority("https://fulcio.example.org", issuer.getEncoded(), root.getEncoded())),
                    "timestampAuthorities",
                            List.of(authority("https://time.example.org", time.certificate(), time.root()))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> log(String host, KeyPair keys) {
        return Map.of(
                "baseUrl",
                "https://" + host,
                "hashAlgorithm",
                "SHA2_256",
                "publicKey",
                Map.of(
                        "rawBytes", text(keys.getPublic().getEncoded()),
                        "keyDetails", "PKIX_ECDSA_P256_SHA_256",
                        "validFor", Map.of("start", START.toString())),
                "logId",
                Map.of("keyId", text(id(keys))));
    }

    private static Map<String, Object> authority(String uri, byte[]... chain) {
        return Map.of(
                "uri", uri,
                "certChain",
                        Map.of(
                                "certificates",
                                java.util.Arrays.stream(chain)
                                        .map(certificate -> Map.of("rawBytes", text(certificate)))
                                        .toList()),
                "validFor", Map.of("start", START.toString()));
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
