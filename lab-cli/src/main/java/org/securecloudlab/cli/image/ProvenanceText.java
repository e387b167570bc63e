package org.securecloudlab.cli.image;

import java.util.Locale;
import java.util.regex.Pattern;
import org.securecloudlab.image.provenance.ProvenanceCheck;
import org.securecloudlab.image.provenance.ProvenanceCheck.Outcome;
import org.securecloudlab.image.provenance.ProvenanceReport;
import org.securecloudlab.image.provenance.SignerClaims;

/** A report on a bundle for people. */
final class ProvenanceText {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\n]]");

    private ProvenanceText() {}

    static String of(String name, ProvenanceReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "%s: %s%n", name, report.isVerified() ? "verified" : "refused");
        for (ProvenanceCheck check : report.checks()) {
            line(
                    text,
                    "  %-18s %-12s %s%n",
                    check.step().text(),
                    word(check.outcome()),
                    check.reason().text());
        }
        report.signer().ifPresent(signer -> signer(text, report.isVerified(), signer));
        line(text, "  sha256 %s%n", report.artifactSha256());
        if (report.isVerified()) {
            text.append("  it says who built this file, not what a store or a node serves later\n");
        }
        return plain(text);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case FAILED -> "FAILED";
            case NOT_CHECKED -> "not checked";
            case NOT_NEEDED -> "-";
        };
    }

    /** A bundle is anybody's: nothing in it may steer a terminal. */
    private static String plain(CharSequence text) {
        return CONTROLS.matcher(text).replaceAll("?");
    }

    private static void signer(StringBuilder text, boolean isVerified, SignerClaims signer) {
        line(text, "  %s:%n", isVerified ? "signed by" : "the certificate says, and nobody vouches for it");
        line(text, "    %-20s %s%n", "identity", String.join(", ", signer.identities()));
        signer.issuer().ifPresent(issuer -> line(text, "    %-20s %s%n", "issuer", issuer));
        signer.build().forEach((claim, value) -> line(text, "    %-20s %s%n", claim.replace('_', ' '), value));
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments));
    }
}
