package org.securecloudlab.cli.image;

import java.util.Locale;
import org.securecloudlab.image.verity.VerityParameters;
import org.securecloudlab.image.verity.VerityReport;

/** A dm-verity report for people. */
final class VerityText {
    private VerityText() {}

    static String of(String name, VerityReport report) {
        VerityParameters parameters = report.layout().parameters();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %s%n  root: %s%n",
                name,
                report.isGood() ? "good" : "altered",
                report.computedRoot()));
        text.append(String.format(
                Locale.ROOT,
                "  %s over %,d blocks of %,d bytes, salt %s; the tree takes %,d bytes%n",
                parameters.algorithm(),
                parameters.dataBlocks(),
                parameters.dataBlockBytes(),
                parameters.saltHex().isEmpty() ? "-" : parameters.saltHex(),
                report.layout().treeBytes()));
        if (!report.isRootExpected()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  the root is not the trusted one: found %s, expected %s%n",
                    report.storedRoot(),
                    report.expectedRoot()));
        }
        blocks(
                text,
                "of the disk that a kernel would refuse to read",
                report.alteredDataBlocks(),
                report.firstAlteredData());
        blocks(
                text,
                "of the tree that do not fit what is above them",
                report.alteredHashBlocks(),
                report.firstAlteredHash());
        if (report.expectedRoot().isEmpty()) {
            text.append("  no trusted root was given: this root proves nothing until it is compared with one\n");
        }
        return text.toString();
    }

    private static void blocks(StringBuilder text, String what, long count, Object first) {
        if (count > 0) {
            text.append(String.format(Locale.ROOT, "  %,d blocks %s: %s%n", count, what, first));
        }
    }
}
