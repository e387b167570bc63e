package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.image.provenance.ProvenanceCheck;
import org.securecloudlab.image.provenance.ProvenanceReport;
import org.securecloudlab.image.provenance.ProvenanceStatement;
import org.securecloudlab.image.provenance.SignerClaims;

/** What {@code lab image provenance --json} prints of a file. */
public final class ProvenanceAnswer {
    private ProvenanceAnswer() {}

    public static Map<String, Object> of(ProvenanceReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", report.isVerified() ? "verified" : "refused");
        answer.put("sha256", report.artifactSha256());
        answer.put(
                "refused_at",
                report.checks().stream()
                        .filter(ProvenanceCheck::isRefusal)
                        .map(check -> name(check.step()))
                        .toList());
        answer.put(
                "checks", report.checks().stream().map(ProvenanceAnswer::check).toList());
        report.signer().ifPresent(signer -> answer.put("signer", signer(signer)));
        answer.put("times", report.times());
        if (report.logIndex() >= 0) {
            answer.put("log_index", report.logIndex());
        }
        report.statement().ifPresent(statement -> answer.put("statement", statement(statement)));
        return answer;
    }

    private static Map<String, Object> check(ProvenanceCheck check) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("step", name(check.step()));
        fields.put("outcome", name(check.outcome()));
        fields.put("reason", check.reason());
        return fields;
    }

    private static Map<String, Object> signer(SignerClaims signer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("identities", signer.identities());
        signer.issuer().ifPresent(issuer -> fields.put("issuer", issuer));
        fields.putAll(signer.build());
        return fields;
    }

    private static Map<String, Object> statement(ProvenanceStatement statement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("predicate_type", statement.predicateType());
        statement.builder().ifPresent(builder -> fields.put("builder", builder));
        statement.buildType().ifPresent(type -> fields.put("build_type", type));
        List<ProvenanceStatement.Subject> subjects = statement.subjects();
        fields.put("subjects", subjects);
        return fields;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
