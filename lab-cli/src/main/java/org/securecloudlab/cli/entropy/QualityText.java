package org.securecloudlab.cli.entropy;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.entropy.assessment.Estimate;
import org.securecloudlab.entropy.assessment.Estimator;
import org.securecloudlab.entropy.assessment.IidAssessment;
import org.securecloudlab.entropy.assessment.NonIidAssessment;
import org.securecloudlab.entropy.assessment.QualityAssessment;
import org.securecloudlab.entropy.assessment.RestartAssessment;
import org.securecloudlab.entropy.assessment.TrackAssessment;
import org.securecloudlab.entropy.assessment.Verdict;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;
import org.securecloudlab.entropy.assessment.health.HealthCutoffs;
import org.securecloudlab.entropy.assessment.permutation.PermutationResult;

/** Assessments for people: a line an estimator, then what they come to. */
final class QualityText {
    private QualityText() {}

    static void print(String name, QualityAssessment quality, PrintWriter out) {
        NonIidAssessment assessment = quality.nonIid();
        out.printf(
                Locale.ROOT,
                "%s: %,d samples of %d bits, %d distinct%n%n",
                name,
                assessment.samples(),
                assessment.bitsPerSymbol(),
                assessment.distinctSymbols());
        out.printf("%-28s %12s %12s%n", "SP 800-90B, min-entropy", "per symbol", "per bit");
        for (Estimator estimator : Estimator.values()) {
            out.printf(
                    "%-28s %12s %12s%n",
                    estimator.title(),
                    bits(Optional.of(assessment.literal()), estimator),
                    bits(assessment.bitString(), estimator));
        }
        out.println();
        row(out, "assessed", number(assessment.assessedBits()) + " bits per symbol");
        quality.iid().ifPresent(iid -> iid(iid, out));
        fips(quality.fips(), out);
        for (HealthCutoffs cutoffs : quality.healthCutoffs()) {
            row(out, "health tests, 2^-" + cutoffs.alphaExponent(), health(cutoffs));
        }
        out.println();
        verdict(quality.verdict(), out);
    }

    private static String bits(Optional<TrackAssessment> track, Estimator estimator) {
        return track.flatMap(one -> one.of(estimator)).map(QualityText::bits).orElse("");
    }

    private static String bits(Estimate estimate) {
        return estimate.minEntropyBits().isPresent()
                ? number(estimate.minEntropyBits().getAsDouble())
                : "cannot run";
    }

    private static void iid(IidAssessment iid, PrintWriter out) {
        row(out, "IID claim", iid.isIid() ? "not rejected, " + number(iid.assessedBits()) + " bits" : "rejected");
        row(out, "  chi-square", passed(iid.chiSquarePasses()));
        row(out, "  longest repeat", passed(iid.longestRepeatPasses()));
        row(out, "  permutations", permutations(iid.permutation()));
    }

    private static String permutations(PermutationResult result) {
        if (!result.wasRun()) {
            return "not needed";
        }
        String failed = result.ranks().stream()
                .filter(rank -> !rank.passed())
                .map(rank -> rank.statistic().key())
                .collect(Collectors.joining(", "));
        return passed(failed.isEmpty())
                + String.format(Locale.ROOT, " after %,d", result.permutations())
                + (failed.isEmpty() ? "" : ": " + failed);
    }

    private static void fips(FipsCounts fips, PrintWriter out) {
        row(
                out,
                "FIPS 140-2",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d blocks failed (monobit %d, poker %d, runs %d, long run %d, continuous %d)",
                        fips.blocksFailed(),
                        fips.blocks(),
                        fips.monobit(),
                        fips.poker(),
                        fips.runs(),
                        fips.longRun(),
                        fips.continuousRun()));
    }

    private static String health(HealthCutoffs cutoffs) {
        return String.format(
                Locale.ROOT,
                "alarm at %d equal in a row, or %d of %d like the first",
                cutoffs.repetitionCount(),
                cutoffs.adaptiveProportion(),
                cutoffs.window());
    }

    private static void verdict(Verdict verdict, PrintWriter out) {
        out.println(
                switch (verdict.grade()) {
                    case AS_IDEAL -> "These estimators cannot tell it from an ideal source.";
                    case PARTIAL -> "It has entropy, but less than its symbols could carry.";
                    case LITTLE -> "It has little entropy: less than a tenth of a bit in each bit.";
                    case NONE -> "It has no entropy: it always says the same.";
                });
        verdict.limit()
                .ifPresent(limit -> out.printf(
                        "Lowest: %s (SP 800-90B %s), of the %s.%n",
                        limit.estimator().title(),
                        limit.estimator().section(),
                        verdict.limitIsOfBits() ? "bit string" : "symbols"));
        out.printf(
                Locale.ROOT,
                "The estimates are lower bounds with a known bias: an ideal source of this width gets about %.2f.%n",
                verdict.idealBits());
        out.printf(
                Locale.ROOT,
                "An ideal source fails about %.1f of so many FIPS blocks. A generator without entropy passes as well.%n",
                verdict.fipsBlocksExpected());
    }

    static void print(String name, RestartAssessment restart, PrintWriter out) {
        out.println(name + ": restart tests, claim " + number(restart.claimedBits()) + " bits");
        row(
                out,
                "most frequent",
                restart.mostFrequent() + " of 1000, at most " + restart.cutoff() + ": " + passed(restart.isSane()));
        row(out, "rows", number(restart.rowBits()) + " bits");
        row(out, "columns", number(restart.columnBits()) + " bits");
        row(out, "validation", passed(restart.isValid()));
        row(out, "credited", number(restart.validatedBits()) + " bits per sample");
    }

    private static void row(PrintWriter out, String what, String value) {
        out.printf("%-22s %s%n", what, value);
    }

    private static String passed(boolean passed) {
        return passed ? "passed" : "failed";
    }

    private static String number(double bits) {
        return String.format(Locale.ROOT, "%.6f", bits);
    }
}
