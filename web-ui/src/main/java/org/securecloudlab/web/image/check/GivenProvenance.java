package org.securecloudlab.web.image.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.examine.ProvenanceClaims;
import org.securecloudlab.image.provenance.ProvenanceBundle;
import org.securecloudlab.image.provenance.ProvenancePolicy;
import org.securecloudlab.image.provenance.TrustRoot;

/** Who is said to have built an image, as the engine takes it; everything that is wrong with it at once. */
final class GivenProvenance {
    private GivenProvenance() {}

    static Parsed<ProvenanceClaims> of(ProvenanceQuestion question, Optional<TrustRoot> root) {
        List<Problem> problems = new ArrayList<>();
        if (root.isEmpty()) {
            problems.add(Problem.error("provenance", "no trusted root on this server", "lab.images.trusted-root")
                    .hint("The command line takes a root of yours: lab image provenance"));
        }
        Optional<String> identity = told(question.identity(), "provenance.identity", "who must have signed", problems);
        Optional<String> issuer =
                told(question.issuer(), "provenance.issuer", "who must have told that identity", problems);
        Optional<ProvenanceBundle> bundle = bundle(question.bundle(), problems);
        return problems.isEmpty()
                ? Parsed.of(
                        new ProvenanceClaims(
                                bundle.orElseThrow(),
                                root.orElseThrow(),
                                new ProvenancePolicy(
                                        identity.orElseThrow(), issuer.orElseThrow(), question.predicateType())),
                        List.of())
                : Parsed.refused(problems);
    }

    private static Optional<String> told(Optional<String> given, String path, String expected, List<Problem> problems) {
        Optional<String> text = given.filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            problems.add(Problem.error(path, "nothing", expected));
        }
        return text;
    }

    private static Optional<ProvenanceBundle> bundle(Optional<JsonNode> given, List<Problem> problems) {
        try {
            String json = given.map(JsonNode::toString).orElse("");
            return Optional.of(ProvenanceBundle.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error("provenance.bundle", String.valueOf(e.getMessage()), "a Sigstore bundle"));
            return Optional.empty();
        }
    }
}
