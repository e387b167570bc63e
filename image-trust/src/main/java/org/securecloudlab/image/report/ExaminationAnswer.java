package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.image.examine.CheckStep;
import org.securecloudlab.image.examine.Examination;
import org.securecloudlab.image.examine.VerityOutcome;

/** An examination for machines: the cloud's word, ours, every check, and each verdict in the fields of the case format. */
public final class ExaminationAnswer {
    private ExaminationAnswer() {}

    /** The fields in their order. */
    public static Map<String, Object> of(Examination examination) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("size_bytes", examination.sizeBytes());
        answer.put("md5", examination.digests().md5());
        answer.put("sha256", examination.digests().sha256());
        answer.put("sha512", examination.digests().sha512());
        answer.put("cloud", examination.boots() ? "boots" : "refused");
        answer.put("strict", examination.isStrictlyGood() ? "accept" : "reject");
        answer.put(
                "checks",
                examination.steps().stream().map(ExaminationAnswer::step).toList());
        answer.put(
                "upload",
                SignatureAnswer.of(examination.upload(), examination.findings()).cloud());
        examination
                .signature()
                .ifPresent(verdict -> answer.put(
                        "signature",
                        SignatureAnswer.of(verdict, examination.findings()).cloud()));
        examination
                .certificate()
                .ifPresent(verdict -> answer.put(
                        "certificate",
                        SignatureAnswer.of(verdict, examination.findings()).cloud()));
        answer.put(
                "download",
                SignatureAnswer.of(examination.download(), examination.findings())
                        .cloud());
        answer.put("format", FormatAnswer.of(examination.cached()));
        examination.provenance().ifPresent(report -> answer.put("provenance", ProvenanceAnswer.of(report)));
        examination.verity().ifPresent(outcome -> answer.put("verity", verity(outcome)));
        return answer;
    }

    private static Map<String, Object> verity(VerityOutcome outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("verdict", outcome.isGood() ? "good" : "altered");
        told.put("expected_root", outcome.claimed());
        outcome.computed().ifPresent(root -> told.put("root", root));
        return told;
    }

    private static Map<String, Object> step(CheckStep step) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("check", word(step.check()));
        told.put("state", word(step.state()));
        told.put("reasons", List.copyOf(step.reasons()));
        return told;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
