package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.openpgp.PgpReport;
import org.securecloudlab.image.openpgp.PgpSignatureStatus;

/** The answer to an OpenPGP case, in the fields of the case format. */
public final class PgpAnswer {
    private PgpAnswer() {}

    public static Map<String, Object> of(PgpReport report) {
        Map<String, Object> gpg = new LinkedHashMap<>();
        gpg.put("exit", report.exitStatus());
        gpg.put(
                "signatures",
                report.signatures().stream().map(PgpAnswer::signature).toList());
        gpg.put("notes", report.notes());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("gpg", gpg);
        report.signedText()
                .ifPresent(
                        text -> answer.put("signed_text", Map.of("bytes", text.sizeBytes(), "sha256", text.sha256())));
        answer.put("word", report.word().word());
        answer.put(
                "strict",
                Map.of("verdict", report.isStrictlyGood() ? "accept" : "reject", "findings", report.findings()));
        return answer;
    }

    private static Map<String, Object> signature(PgpSignatureStatus status) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", status.status());
        fields.put("key_id", status.keyId());
        status.fingerprint().ifPresent(value -> fields.put("fingerprint", value));
        status.primaryFingerprint().ifPresent(value -> fields.put("primary_fingerprint", value));
        status.created().ifPresent(value -> fields.put("created", value));
        status.expires().ifPresent(value -> fields.put("expires", value));
        status.pubkeyAlgo().ifPresent(value -> fields.put("pubkey_algo", value));
        status.hashAlgo().ifPresent(value -> fields.put("hash_algo", value));
        status.sigClass().ifPresent(value -> fields.put("sig_class", value));
        status.rc().ifPresent(value -> fields.put("rc", value));
        status.trust().ifPresent(value -> fields.put("trust", value));
        return fields;
    }
}
