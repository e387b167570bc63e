package org.securecloudlab.cli.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.image.digest.Multihash;
import org.securecloudlab.image.signature.CertificateRules;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.NovaTrust;
import org.securecloudlab.image.signature.Pem;
import org.securecloudlab.image.signature.SignatureProperties;

/** The parts of an image-signature case. */
final class SignatureCase {
    private static final int MAX_CERTIFICATE_BYTES = 1 << 20;

    private final CaseDocument document;

    SignatureCase(CaseDocument document) {
        this.document = document;
    }

    CaseDocument document() {
        return document;
    }

    Path image() {
        return document.path(document.needed("image"));
    }

    SignatureProperties properties() {
        Map<String, String> properties = new TreeMap<>();
        document.field("image_properties").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                properties.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return SignatureProperties.of(properties);
    }

    KeyManager keys() throws IOException {
        Map<String, KeyManager.Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : document.field("key_manager").properties()) {
            answers.put(entry.getKey(), answer(entry.getValue()));
        }
        return KeyManager.of(answers);
    }

    private KeyManager.Answer answer(JsonNode entry) throws IOException {
        if (entry.has("error")) {
            return new KeyManager.Unavailable();
        }
        String pem = entry.path("pem").asText();
        if (pem.isEmpty()) {
            throw document.wrong(
                    "key_manager", "an entry without pem", "{\"pem\": FILE} or {\"error\": \"unavailable\"}");
        }
        String format = entry.path("format").asText(KeyManager.Certificate.X_509);
        return new KeyManager.Certificate(format, certificate(document.path(pem)));
    }

    private static byte[] certificate(Path file) throws IOException {
        if (Files.size(file) > MAX_CERTIFICATE_BYTES) {
            throw new InputException(Names.file(file), "more than 1 MiB", "one certificate");
        }
        try {
            return Pem.certificate(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new InputException(Names.file(file), "broken base64", "a certificate in PEM");
        }
    }

    List<String> trustedIds() {
        return document.texts("trusted_certificate_ids");
    }

    /** Switches that are off, as a list of names or as an object of booleans. */
    CertificateRules rules() {
        return new CertificateRules(isOn("valid_dates"), isOn("signing_extensions"), isOn("path_length"));
    }

    private boolean isOn(String rule) {
        JsonNode enforce = document.field("enforce");
        for (String name : List.of(rule, "enforce_" + rule)) {
            if (enforce.isObject() && enforce.has(name)) {
                return enforce.get(name).asBoolean();
            }
            if (enforce.isArray() && CaseDocument.texts(enforce).contains(name)) {
                return false;
            }
        }
        return true;
    }

    NovaTrust nova() {
        JsonNode nova = document.field("nova");
        return new NovaTrust(
                nova.path("verify_glance_signatures").asBoolean(),
                nova.path("enable_certificate_validation").asBoolean(),
                CaseDocument.texts(nova.path("default_trusted_certificate_ids")),
                CaseDocument.texts(nova.path("trusted_image_certificates")));
    }

    Optional<String> presetChecksum() {
        return preset("checksum");
    }

    Optional<Multihash> presetMultihash() {
        Optional<String> value = preset("os_hash_value");
        Optional<String> algorithm = preset("os_hash_algo");
        return value.isEmpty() && algorithm.isEmpty()
                ? Optional.empty()
                : Optional.of(new Multihash(algorithm.orElse(Multihash.DEFAULT_ALGORITHM), value.orElse("")));
    }

    private Optional<String> preset(String name) {
        return document.text(name).map(text -> text.toLowerCase(Locale.ROOT));
    }
}
