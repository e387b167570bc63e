package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1String;

/**
 * What a certificate says of who signed. Source: Fulcio {@code docs/oid-info.md}.
 *
 * @param identities alternative names; a certificate of Sigstore's has one
 * @param issuer who told the identity
 * @param build what was built where, by names of ours such as {@code source_repository}; of a workflow's certificate only
 */
public record SignerClaims(List<String> identities, Optional<String> issuer, Map<String, String> build) {
    private static final String FULCIO = "1.3.6.1.4.1.57264.1.";
    private static final String FIRST_ISSUER = FULCIO + 1;
    private static final String ISSUER = FULCIO + 8;
    private static final Map<String, Integer> BUILD = buildExtensions();

    public SignerClaims {
        identities = List.copyOf(identities);
        build = Collections.unmodifiableMap(new LinkedHashMap<>(build));
    }

    private static Map<String, Integer> buildExtensions() {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("source_repository", 12);
        names.put("source_ref", 14);
        names.put("source_digest", 13);
        names.put("build_signer", 9);
        names.put("build_signer_digest", 10);
        names.put("build_config", 18);
        names.put("build_trigger", 20);
        names.put("runner_environment", 11);
        names.put("run_invocation", 21);
        return names;
    }

    static SignerClaims of(X509Certificate certificate) {
        Map<String, String> build = new LinkedHashMap<>();
        BUILD.forEach((name, number) -> text(certificate, FULCIO + number).ifPresent(value -> build.put(name, value)));
        return new SignerClaims(
                identities(certificate),
                text(certificate, ISSUER).or(() -> extension(certificate, FIRST_ISSUER)
                        .map(octets -> new String(octets, StandardCharsets.UTF_8))),
                build);
    }

    private static List<String> identities(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            List<String> identities = new ArrayList<>();
            if (names != null) {
                names.forEach(name -> identities.add(
                        name.get(1) instanceof String text ? text : "(a name of kind " + name.get(0) + ")"));
            }
            return identities;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    private static Optional<String> text(X509Certificate certificate, String identifier) {
        return extension(certificate, identifier).flatMap(SignerClaims::string);
    }

    private static Optional<String> string(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der) instanceof ASN1String string
                    ? Optional.of(string.getString())
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> extension(X509Certificate certificate, String identifier) {
        return Optional.ofNullable(certificate.getExtensionValue(identifier))
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
    }
}
