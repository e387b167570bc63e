package org.securecloudlab.entropy.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;
import org.securecloudlab.entropy.assessment.permutation.Ranks;

/** Assessments as maps in a fixed order, in the names of the reference results; command line and REST print the same. */
public final class AnswerShape {
    private AnswerShape() {}

    /** The whole answer: {@code nonIid}, {@code iid}, {@code fips140_2}, {@code health}, the totals and the credited bits. */
    public static Map<String, Object> of(QualityAssessment quality) {
        Map<String, Object> answer = new LinkedHashMap<>(totals(quality.nonIid()));
        answer.put("credited", quality.creditedBits());
        answer.put("grade", quality.verdict().grade().name());
        answer.put("nonIid", of(quality.nonIid()));
        quality.iid().ifPresent(iid -> answer.put("iid", of(iid)));
        answer.put("fips140_2", of(quality.fips()));
        answer.put("health", health(quality));
        return answer;
    }

    private static Map<String, Object> health(QualityAssessment quality) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("cutoffs", quality.healthCutoffs());
        quality.healthAlarms().ifPresent(alarms -> health.put("alarms", alarms));
        return health;
    }

    /** {@code restart}: the cut-off, what was seen, and what may be credited. */
    public static Map<String, Object> of(RestartAssessment restart) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("alpha", restart.alpha());
        answer.put("xCutoff", restart.cutoff());
        answer.put("xMax", restart.mostFrequent());
        answer.put("sanity", verdict(restart.isSane()));
        answer.put("validation", verdict(restart.isValid()));
        answer.put("hInitial", restart.claimedBits());
        answer.put("hRow", restart.rowBits());
        answer.put("hColumn", restart.columnBits());
        answer.put("validated", restart.validatedBits());
        return answer;
    }

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

    /** {@code iid}: the tests, the statistics of the samples as they came, and the verdict. */
    public static Map<String, Object> of(IidAssessment iid) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("chiSquareIndependence", of(iid.independence()));
        answer.put("chiSquareGoodnessOfFit", of(iid.goodnessOfFit()));
        answer.put("chiSquare", verdict(iid.chiSquarePasses()));
        answer.put("longestRepeatedSubstring", verdict(iid.longestRepeatPasses()));
        answer.put(
                "permutation",
                iid.permutation().wasRun() ? verdict(iid.permutation().passed()) : "not needed");
        answer.put("permutations", iid.permutation().permutations());
        Map<String, Object> statistics = new LinkedHashMap<>();
        Map<String, Object> ranks = new LinkedHashMap<>();
        for (Ranks one : iid.permutation().ranks()) {
            statistics.put(one.statistic().key(), one.original());
            ranks.put(one.statistic().key(), List.of(one.above(), one.equal(), one.below()));
        }
        answer.put("permutationStatisticsUnpermuted", statistics);
        answer.put("permutationRanks", ranks);
        answer.put("hOriginal", iid.literalBits());
        answer.put("assessed", iid.assessedBits());
        answer.put("finished", true);
        answer.put("verdict", iid.isIid() ? "IID not rejected" : "non-IID");
        return answer;
    }

    private static Map<String, Object> of(ChiSquareResult result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("T", result.statistic());
        answer.put("df", result.degreesOfFreedom());
        answer.put("pValue", result.pValue());
        return answer;
    }

    private static String verdict(boolean passed) {
        return passed ? "passed" : "failed";
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
