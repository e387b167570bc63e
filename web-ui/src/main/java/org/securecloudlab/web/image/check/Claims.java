package org.securecloudlab.web.image.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.image.examine.ImageClaims;
import org.securecloudlab.image.examine.ProvenanceClaims;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.ConfigurationReader;
import org.securecloudlab.image.path.ImageTraits;
import org.securecloudlab.image.provenance.TrustRoot;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.NovaTrust;
import org.securecloudlab.image.signature.Pem;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.web.image.GivenSettings;
import org.securecloudlab.web.image.verity.VerityQuestion;

/** A question as the engine takes it; everything that is wrong with it at once. */
final class Claims {
    /** Glance's {@code disk_formats}, those of newer releases too. */
    static final List<String> FORMATS =
            List.of("raw", "qcow2", "iso", "vmdk", "vhd", "vhdx", "vdi", "ami", "ari", "aki", "ploop", "gpt", "luks");

    private static final int MOST_PROPERTIES = 300;
    private static final int MOST_CERTIFICATES = 100;
    private static final int MOST_TRUSTED = 50;
    private static final int LONGEST_CERTIFICATE = 64 * 1024;
    private static final int LONGEST_NAME = 255;

    private final CheckQuestion question;
    private final Optional<TrustRoot> root;
    private final List<Problem> problems = new ArrayList<>();

    private Claims(CheckQuestion question, Optional<TrustRoot> root) {
        this.question = question;
        this.root = root;
    }

    /**
     * Reads.
     *
     * @param root that bundles are checked against
     * @param now where the question names no instant
     */
    static Parsed<ImageClaims> of(CheckQuestion question, Optional<TrustRoot> root, Instant now) {
        return new Claims(question, root).read(now);
    }

    private Parsed<ImageClaims> read(Instant now) {
        String format = question.diskFormat().orElse("raw");
        wrong(!FORMATS.contains(format), "diskFormat", format, "one of: " + String.join(", ", FORMATS));
        wrong(
                question.name().orElse("").length() > LONGEST_NAME,
                "name",
                question.name().orElse("").length() + " characters",
                "at most " + LONGEST_NAME);
        SortedMap<String, String> properties = question.properties().orElse(new TreeMap<>());
        wrong(
                properties.size() > MOST_PROPERTIES,
                "properties",
                properties.size() + " properties",
                "at most " + MOST_PROPERTIES);
        List<String> trusted = question.trustedCertificates().orElse(List.of());
        // nova's schema of microversion 2.63: at most 50, each once
        wrong(
                trusted.size() > MOST_TRUSTED || Set.copyOf(trusted).size() < trusted.size(),
                "trustedCertificates",
                trusted.size() + " ids",
                "at most " + MOST_TRUSTED + ", each once");
        KeyManager keys = keys();
        Parsed<Settings> settings = GivenSettings.of(question.novaConf(), Optional.empty());
        problems.addAll(settings.problems());
        Optional<Parsed<ProvenanceClaims>> provenance =
                question.provenance().map(given -> GivenProvenance.of(given, root));
        provenance.ifPresent(given -> problems.addAll(given.problems()));
        Optional<VerityClaim> verity = verity();
        if (!problems.isEmpty()) {
            return Parsed.refused(problems);
        }
        Settings node = settings.value().orElseThrow();
        BootConfiguration configuration = ConfigurationReader.read(node, ImageTraits.SIGNED_QCOW2, false);
        return Parsed.of(
                new ImageClaims(
                        format,
                        properties,
                        keys,
                        trust(configuration, node),
                        configuration.cache(),
                        provenance.flatMap(Parsed::value),
                        verity,
                        question.now().orElse(now)),
                List.of());
    }

    private NovaTrust trust(BootConfiguration configuration, Settings node) {
        return new NovaTrust(
                configuration.verifySignatures(),
                configuration.validateCertificates(),
                ConfigurationReader.defaultTrustedIds(node),
                question.trustedCertificates().orElse(List.of()));
    }

    private Optional<VerityClaim> verity() {
        Optional<Parsed<VerityClaim>> claim = question.verity().map(VerityQuestion::claim);
        claim.ifPresent(read -> problems.addAll(read.problems()));
        Optional<VerityClaim> read = claim.flatMap(Parsed::value);
        wrong(read.filter(c -> c.root().isEmpty()).isPresent(), "verity.root", "nothing", "a root in hexadecimal");
        return read;
    }

    private KeyManager keys() {
        SortedMap<String, String> certificates = question.certificates().orElse(new TreeMap<>());
        wrong(
                certificates.size() > MOST_CERTIFICATES,
                "certificates",
                certificates.size() + " certificates",
                "at most " + MOST_CERTIFICATES);
        Map<String, KeyManager.Answer> answers = new LinkedHashMap<>();
        certificates.forEach((id, pem) -> certificate(id, pem).ifPresent(answer -> answers.put(id, answer)));
        return KeyManager.of(answers);
    }

    private Optional<KeyManager.Answer> certificate(String id, String pem) {
        String path = "certificates." + id;
        if (pem.contains("PRIVATE KEY")) {
            // Nothing of it is told back, and nothing is kept.
            wrong(true, path, "a private key", "a certificate; a private key belongs to its owner alone");
        } else if (pem.length() > LONGEST_CERTIFICATE || !pem.contains("-----BEGIN CERTIFICATE-----")) {
            wrong(true, path, pem.length() + " characters that are no PEM", "a certificate in PEM, at most 64 KiB");
        } else {
            try {
                return Optional.of(new KeyManager.Certificate(
                        KeyManager.Certificate.X_509, Pem.certificate(pem.getBytes(StandardCharsets.UTF_8))));
            } catch (IllegalArgumentException e) {
                wrong(true, path, "broken base64", "a certificate in PEM");
            }
        }
        return Optional.empty();
    }

    private void wrong(boolean isWrong, String path, String found, String expected) {
        if (isWrong) {
            problems.add(Problem.error(path, found, expected));
        }
    }
}
