package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.image.media.ListVerdict;
import org.securecloudlab.image.media.MediaReport;

/** What {@code lab image media --json} prints of a folder. */
public final class MediaAnswer {
    private MediaAnswer() {}

    public static Map<String, Object> of(MediaReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("genuine", report.isGood());
        answer.put("lists", report.lists().stream().map(MediaAnswer::list).toList());
        answer.put(
                "files",
                report.files().stream()
                        .map(file -> Map.of(
                                "name", file.name(),
                                "verdict", file.state().name().toLowerCase(Locale.ROOT),
                                "chain", file.chain()))
                        .toList());
        return answer;
    }

    private static Map<String, Object> list(ListVerdict list) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", list.name());
        fields.put("believed", list.isBelieved());
        fields.put("reasons", list.reasons());
        list.signatureFile().ifPresent(file -> fields.put("signature", file));
        list.gpg().ifPresent(gpg -> fields.put("openpgp", PgpAnswer.of(gpg)));
        fields.put("exit", list.sums().exitStatus());
        return fields;
    }
}
