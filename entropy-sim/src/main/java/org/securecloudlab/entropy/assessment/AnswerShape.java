package org.securecloudlab.entropy.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;

/** Assessments as maps in a fixed order, in the names of the reference results; command line and REST print the same. */
public final class AnswerShape {
    private AnswerShape() {}

    /** {@code nonIid}: both tracks, and what they come to. */
    public static Map<String, Object> of(NonIidAssessment assessment) {
        Map<String, Object> answer = new LinkedHashMap<>();
        assessment.bitString().ifPresent(track -> answer.put("bitstring", track(track)));
        answer.put("literal", track(assessment.literal()));
        answer.put("samples", assessment.samples());
        answer.put("distinctSymbols", assessment.distinctSymbols());
        answer.put("bitsPerSymbol", assessment.bitsPerSymbol());
        if (assessment.bitString().isPresent()) {
            answer.put("binarySymbols", (long) assessment.samples() * assessment.bitsPerSymbol());
        }
        answer.putAll(totals(assessment));
        return answer;
    }

    /** {@code hOriginal}, {@code hBitstring}, {@code hBitstringPerSymbol}, {@code assessed}, in bits. */
    public static Map<String, Object> totals(NonIidAssessment assessment) {
        Map<String, Object> totals = new LinkedHashMap<>();
        assessment.bitStringBits().ifPresent(bits -> {
            totals.put("hBitstring", bits);
            totals.put("hBitstringPerSymbol", bits * assessment.bitsPerSymbol());
        });
        totals.put("hOriginal", assessment.literalBits());
        totals.put("assessed", assessment.assessedBits());
        return totals;
    }

    /** {@code fips140_2}: blocks, and how many failed which test. */
    public static Map<String, Object> of(FipsCounts counts) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("blocksPassed", counts.blocksPassed());
        answer.put("blocksFailed", counts.blocksFailed());
        answer.put("monobit", counts.monobit());
        answer.put("poker", counts.poker());
        answer.put("runs", counts.runs());
        answer.put("longRun", counts.longRun());
        answer.put("continuousRun", counts.continuousRun());
        return answer;
    }

    private static Map<String, Object> track(TrackAssessment track) {
        Map<String, Object> answer = new LinkedHashMap<>();
        track.estimates().forEach(estimate -> answer.put(estimate.estimator().key(), estimate(estimate)));
        return answer;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> answer = new LinkedHashMap<>();
        estimate.figures().forEach(figure -> answer.put(figure.name(), figure.value()));
        if (!estimate.notes().isEmpty()) {
            answer.put("notes", estimate.notes());
        }
        estimate.minEntropyBits().ifPresent(bits -> answer.put("minEntropy", bits));
        return answer;
    }
}
