package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.format.CacheVerdict;

/** What a node's download-to-cache step made of an image, in the fields of the case format. */
public final class FormatAnswer {
    private FormatAnswer() {}

    /** The fields in their order. */
    public static Map<String, Object> of(CacheVerdict verdict) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", verdict.isCached() ? "cached" : "refused");
        verdict.base().ifPresent(base -> {
            answer.put("base_bytes", base.sizeBytes());
            base.sha256().ifPresent(digest -> answer.put("base_sha256", digest));
        });
        verdict.refusal().ifPresent(refusal -> {
            answer.put("exception", refusal.exception());
            answer.put("reason", refusal.reason());
            answer.put("leftover", false);
        });
        answer.put("detected_format", verdict.detectedFormat());
        answer.put("qemu_format", verdict.qemuFormat());
        answer.put("dangers", verdict.dangers());
        return answer;
    }
}
