package org.securecloudlab.migration.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.migration.policy.PolicyReview;
import org.securecloudlab.migration.policy.WhoMay;
import org.securecloudlab.migration.risk.MitigationRow;
import org.securecloudlab.migration.risk.PhaseExposure;
import org.securecloudlab.migration.risk.RiskAssessment;
import org.securecloudlab.migration.wire.WireEvidence;

/** Risks, mitigations, policy and evidence. */
public final class RiskAnswer {
    private RiskAnswer() {}

    /** The four risks and the timeline. */
    public static Map<String, Object> of(RiskAssessment risk) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("transport", Figures.word(risk.transport()));
        answer.put("network", Figures.word(risk.path().kind()));
        answer.put("segments", risk.path().segments());
        answer.put("verdict", Figures.word(risk.prediction().verdict()));
        answer.put("total_time_ms", Figures.tenths(risk.prediction().totalMillis()));
        answer.put("denial_of_service", denial(risk));
        answer.put("data_exposure", exposure(risk));
        answer.put("manipulation", Map.of("forgeable_bytes", Math.round(risk.forgeableBytes())));
        answer.put("attacker_can", risk.abilities().stream().map(Figures::word).toList());
        answer.put("phases", risk.phases().stream().map(RiskAnswer::phase).toList());
        return answer;
    }

    private static Map<String, Object> denial(RiskAssessment risk) {
        Map<String, Object> denial = new LinkedHashMap<>();
        denial.put("aborts", Figures.significant(risk.loss().aborts()));
        denial.put("stalls", Figures.significant(risk.loss().stalls()));
        denial.put("lost", Figures.significant(risk.loss().lost()));
        denial.put("blackout_ms", Figures.tenths(risk.prediction().blackoutMillis()));
        return denial;
    }

    private static Map<String, Object> exposure(RiskAssessment risk) {
        Map<String, Object> exposure = new LinkedHashMap<>();
        exposure.put("clear_bytes", Math.round(risk.clearBytes()));
        exposure.put("distinct_clear_bytes", Math.round(risk.distinctClearBytes()));
        exposure.put("copies_of_each_page", Figures.significant(risk.copiesOfEachPage()));
        exposure.put("window_ms", Figures.tenths(risk.exposureMillis()));
        exposure.put("observer_probability", risk.path().observerProbability());
        exposure.put("expected_observed_bytes", Math.round(risk.expectedObservedBytes()));
        return exposure;
    }

    private static Map<String, Object> phase(PhaseExposure phase) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("phase", Figures.word(phase.phase()));
        row.put("from_ms", Figures.tenths(phase.fromMillis()));
        row.put("to_ms", Figures.tenths(phase.toMillis()));
        row.put("memory_bytes", Math.round(phase.memoryBytes()));
        row.put("disk_bytes", Math.round(phase.diskBytes()));
        row.put("state_bytes", Math.round(phase.stateBytes()));
        row.put("clear_bytes", Math.round(phase.clearBytes()));
        return row;
    }

    /** One row a set of mitigations. */
    public static List<Map<String, Object>> of(List<MitigationRow> rows) {
        List<Map<String, Object>> table = new ArrayList<>();
        for (MitigationRow row : rows) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(
                    "mitigations", row.mitigations().stream().map(Figures::word).toList());
            line.put("migrates", row.assessment().isPresent());
            row.assessment().ifPresent(with -> {
                line.put("total_time_ms", Figures.tenths(with.prediction().totalMillis()));
                line.put("blackout_ms", Figures.tenths(with.prediction().blackoutMillis()));
                line.put("clear_bytes", Math.round(with.clearBytes()));
                line.put("expected_observed_bytes", Math.round(with.expectedObservedBytes()));
            });
            line.put("exposure_removed", Figures.significant(row.exposureRemoved()));
            line.put("extra_ms", Figures.tenths(row.extraMillis()));
            line.put("source_cpu_s", Figures.significant(row.sourceCpuSeconds()));
            line.put("disks_in_clear", row.blockMigrationInClear());
            table.add(line);
        }
        return table;
    }

    /** Who may migrate. */
    public static Map<String, Object> of(PolicyReview review) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("disabled", review.isDisabled());
        answer.put("migrate", who(review.migrate()));
        answer.put("migrate_to_host", who(review.migrateToHost()));
        answer.put("findings", review.findings().stream().map(p -> p.oneLine()).toList());
        return answer;
    }

    private static Map<String, Object> who(WhoMay who) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("who", Figures.word(who.group()));
        answer.put("check", who.check());
        answer.put("default", who.isDefault());
        return answer;
    }

    /** What happened to a marked memory. */
    public static Map<String, Object> of(WireEvidence evidence) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("encrypted", evidence.encrypted());
        answer.put("tampered", evidence.tampered());
        answer.put("markers_sent", evidence.markersSent());
        answer.put("markers_seen", evidence.markersSeen());
        answer.put("completed", evidence.completed());
        answer.put("forged_arrived", evidence.forgedMarkersArrived());
        answer.put("identical", evidence.identical());
        return answer;
    }
}
