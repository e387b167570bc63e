package org.securecloudlab.cli.image;

import java.io.PrintWriter;
import org.securecloudlab.image.openpgp.PgpReport;
import org.securecloudlab.image.openpgp.PgpSignatureStatus;

/** An OpenPGP answer for people. */
final class PgpText {
    private PgpText() {}

    static void print(String id, PgpReport report, PrintWriter out) {
        out.printf(
                "%s: %s (gpg exits with %d), strict %s%n",
                id, report.word().word(), report.exitStatus(), report.isStrictlyGood() ? "yes" : "no");
        for (PgpSignatureStatus signature : report.signatures()) {
            out.printf("  %s %s", signature.status(), signature.keyId());
            signature.primaryFingerprint().ifPresent(fingerprint -> out.printf(" of %s", fingerprint));
            signature.rc().ifPresent(rc -> out.printf(" (error %d)", rc));
            out.println();
        }
        report.notes().forEach(note -> out.printf("  %s%n", note));
        report.findings()
                .forEach(finding -> out.printf(
                        "  %s %s: %s (%s)%n",
                        finding.refuses() ? "refuse" : "remark", finding.code(), finding.detail(), finding.source()));
    }
}
