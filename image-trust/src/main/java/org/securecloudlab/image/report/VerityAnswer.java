package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.verity.VerityReport;

/** A dm-verity report for machines. */
public final class VerityAnswer {
    private VerityAnswer() {}

    public static Map<String, Object> of(VerityReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", report.isGood() ? "good" : "altered");
        answer.put("root", report.computedRoot());
        answer.put("stored_root", report.storedRoot());
        if (!report.expectedRoot().isEmpty()) {
            answer.put("expected_root", report.expectedRoot());
        }
        answer.put("parameters", report.layout().parameters());
        answer.put("tree_bytes", report.layout().treeBytes());
        answer.put("altered_data_blocks", report.alteredDataBlocks());
        answer.put("first_altered_data_blocks", report.firstAlteredData());
        answer.put("altered_hash_blocks", report.alteredHashBlocks());
        answer.put("first_altered_hash_blocks", report.firstAlteredHash());
        return answer;
    }
}
