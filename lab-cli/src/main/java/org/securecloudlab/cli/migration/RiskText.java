package org.securecloudlab.cli.migration;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.migration.policy.PolicyReview;
import org.securecloudlab.migration.policy.WhoMay;
import org.securecloudlab.migration.risk.Mitigation;
import org.securecloudlab.migration.risk.MitigationRow;
import org.securecloudlab.migration.risk.PhaseExposure;
import org.securecloudlab.migration.risk.RiskAssessment;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.wire.WireEvidence;

/** An assessment for people. */
final class RiskText {
    private static final double MIB = 1024.0 * 1024;

    private final PrintWriter out;

    RiskText(PrintWriter out) {
        this.out = out;
    }

    void print(
            DescribedRun run,
            RiskAssessment risk,
            List<MitigationRow> rows,
            Optional<PolicyReview> review,
            List<WireEvidence> evidence) {
        out.printf(
                Locale.ROOT,
                "%s: %s over the %s network%s%n",
                run.id(),
                words(risk.transport()),
                words(risk.path().kind()),
                risk.path().segments().isEmpty() ? "" : " " + risk.path().segments());
        risk.phases().forEach(this::phase);
        risks(risk);
        mitigations(rows);
        review.ifPresent(this::policy);
        evidence.forEach(this::proof);
        PredictText.assumptions(run, out);
    }

    private void phase(PhaseExposure phase) {
        out.printf(
                Locale.ROOT,
                "  %-18s %9.2f to %9.2f s  %10.1f MiB, %10.1f MiB in clear%n",
                words(phase.phase()),
                phase.fromMillis() / 1000,
                phase.toMillis() / 1000,
                phase.bytes() / MIB,
                phase.clearBytes() / MIB);
    }

    private void risks(RiskAssessment risk) {
        out.printf(
                Locale.ROOT,
                "  denial of service: fails %.2g, stalls %.2g, instance lost %.2g; blackout %.0f ms%n",
                risk.loss().aborts(),
                risk.loss().stalls(),
                risk.loss().lost(),
                risk.prediction().blackoutMillis());
        out.printf(
                Locale.ROOT,
                "  data exposure: %.1f MiB in clear (%.1f MiB of it distinct) for %.1f s; expected %.2f MiB observed%n",
                risk.clearBytes() / MIB,
                risk.distinctClearBytes() / MIB,
                risk.exposureMillis() / 1000,
                risk.expectedObservedBytes() / MIB);
        out.printf(Locale.ROOT, "  manipulation: %.1f MiB can be changed unnoticed%n", risk.forgeableBytes() / MIB);
        out.println("  on the path one "
                + risk.abilities().stream().map(RiskText::words).collect(Collectors.joining(", ")));
    }

    private void mitigations(List<MitigationRow> rows) {
        out.printf("  %-36s %10s %12s %12s %10s%n", "mitigations", "total s", "clear MiB", "removed %", "CPU s");
        for (MitigationRow row : rows) {
            String names = row.mitigations().isEmpty()
                    ? "as it is"
                    : row.mitigations().stream().map(RiskText::shortName).collect(Collectors.joining(" + "));
            if (row.assessment().isEmpty()) {
                out.printf(Locale.ROOT, "  %-36s %10s %12s %12.1f%n", names, "none", "0", 100 * row.exposureRemoved());
            } else {
                RiskAssessment with = row.assessment().get();
                out.printf(
                        Locale.ROOT,
                        "  %-36s %10.2f %12.1f %12.1f %10.2f%s%n",
                        names,
                        with.prediction().totalMillis() / 1000,
                        with.clearBytes() / MIB,
                        100 * row.exposureRemoved(),
                        row.sourceCpuSeconds(),
                        row.blockMigrationInClear() ? "  disks in clear" : "");
            }
        }
    }

    private void policy(PolicyReview review) {
        out.println("  policy: " + who(review.migrate()) + " may migrate live, " + who(review.migrateToHost())
                + " to a named host");
        ProblemPrinter.print(review.findings(), out);
    }

    private static String who(WhoMay who) {
        return words(who.group()) + " (" + who.check() + (who.isDefault() ? ", nova's default)" : ")");
    }

    private void proof(WireEvidence evidence) {
        out.printf(
                Locale.ROOT,
                "  proof, %s, %s: %d of %d markers seen on the wire; %s, %d forged%n",
                evidence.encrypted() ? "TLS" : "in clear",
                evidence.tampered() ? "tampered with" : "listened to",
                evidence.markersSeen(),
                evidence.markersSent(),
                evidence.completed() ? "completed" : "refused by the destination",
                evidence.forgedMarkersArrived());
    }

    private static String shortName(Mitigation mitigation) {
        return mitigation == Mitigation.DISABLED_BY_POLICY ? "disabled by policy" : words(mitigation);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
