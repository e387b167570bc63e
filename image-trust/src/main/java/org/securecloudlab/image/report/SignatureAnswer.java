package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.image.signature.GlanceVerdict;
import org.securecloudlab.image.signature.NovaVerdict;
import org.securecloudlab.image.signature.Refusal;
import org.securecloudlab.image.signature.SignatureVerdict;
import org.securecloudlab.image.signature.Stage;
import org.securecloudlab.image.signature.StrictFinding;

/**
 * The answer to a case: what the cloud does, in the fields of the case format, and what it should do.
 *
 * @param cloud the fields of the case format, in their order
 * @param isYes the cloud takes it
 * @param isStrictYes so does the strict view
 * @param findings what the strict view found
 */
public record SignatureAnswer(
        Map<String, Object> cloud, boolean isYes, boolean isStrictYes, List<StrictFinding> findings) {

    public static SignatureAnswer of(SignatureVerdict verdict, List<StrictFinding> strict) {
        Map<String, Object> fields = fields(verdict.word(), verdict.stage(), verdict.refusal());
        return with(fields, verdict.isAccepted(), "accept", "reject", strict);
    }

    public static SignatureAnswer of(NovaVerdict verdict, List<StrictFinding> strict) {
        Map<String, Object> fields = fields(verdict.word(), verdict.stage(), verdict.refusal());
        fields.put("signature_checked", verdict.signatureChecked());
        fields.put("bytes_left_on_node", verdict.bytesLeftOnNode());
        verdict.build().ifPresent(build -> fields.put("build", build.name().toLowerCase(java.util.Locale.ROOT)));
        return with(fields, verdict.boots(), "boot", "refuse-boot", strict);
    }

    public static SignatureAnswer of(GlanceVerdict verdict, List<StrictFinding> strict) {
        Map<String, Object> fields = fields(verdict.word(), verdict.stage(), verdict.refusal());
        fields.put("signature_checked", verdict.signatureChecked());
        verdict.checksum().ifPresent(checksum -> fields.put("checksum", checksum));
        verdict.multihash().ifPresent(multihash -> {
            fields.put("os_hash_algo", multihash.algorithm());
            fields.put("os_hash_value", multihash.value());
        });
        if (!verdict.isActive()) {
            fields.put("stored_data_deleted", verdict.storedDataDeleted());
        }
        return with(fields, verdict.isActive(), "active", "reject-upload", strict);
    }

    private static Map<String, Object> fields(String word, Stage stage, Optional<Refusal> refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("verdict", word);
        fields.put("stage", stage.word());
        fields.put(
                "exception",
                refusal.filter(why -> !why.isEndless())
                        .map(why -> why.exception().pythonName())
                        .orElse(null));
        fields.put("reason", refusal.map(Refusal::reason).orElse(null));
        refusal.ifPresent(why -> fields.put("detail", why.detail()));
        return fields;
    }

    private static SignatureAnswer with(
            Map<String, Object> fields, boolean yes, String yesWord, String noWord, List<StrictFinding> findings) {
        boolean strictYes = yes && findings.stream().noneMatch(StrictFinding::refuses);
        Map<String, Object> strict = new LinkedHashMap<>();
        strict.put("verdict", strictYes ? yesWord : noWord);
        strict.put("findings", findings);
        fields.put("strict", strict);
        return new SignatureAnswer(fields, yes, strictYes, findings);
    }
}
