package org.securecloudlab.cli.image;

import java.util.List;
import java.util.stream.Collectors;
import org.securecloudlab.image.path.Arrow;
import org.securecloudlab.image.path.AttackResult;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.Outcome;
import org.securecloudlab.image.path.PathResult;
import org.securecloudlab.image.path.Remedy;

/** A review of boot paths for people. */
final class PathsText {
    private static final String INDENT = "    ";

    private PathsText() {}

    static String of(String name, BootConfiguration configuration, List<PathResult> results) {
        StringBuilder text = new StringBuilder("Boot paths of " + name + "\n  " + settings(configuration) + "\n");
        results.forEach(result -> append(text, result));
        long open = results.stream().filter(PathResult::isOpen).count();
        return text.append("\n" + open + " of " + results.size() + " ways let an altered image reach a guest.\n")
                .toString();
    }

    private static String settings(BootConfiguration configuration) {
        return "signatures " + (configuration.verifySignatures() ? "verified" : "not verified")
                + ", certificates " + (configuration.validateCertificates() ? "validated" : "not validated")
                + ", to the image service " + (configuration.tlsToImageService() ? "by https" : "without https")
                + ", disks " + configuration.storage().name().toLowerCase(java.util.Locale.ROOT)
                + ", image " + (configuration.image().isSigned() ? "signed" : "unsigned");
    }

    private static void append(StringBuilder text, PathResult result) {
        text.append("\n" + result.path().text() + ": ")
                .append(
                        result.verifiedBy().isEmpty()
                                ? "never verified"
                                : "verified by " + String.join("; ", result.verifiedBy()))
                .append("\n" + INDENT)
                .append(result.arrows().stream().map(PathsText::arrow).collect(Collectors.joining(" → ")))
                .append("\n");
        if (!result.untouched().isCleanBoot()) {
            text.append(INDENT + "an image that nobody touched does not boot: " + outcome(result.untouched()) + "\n");
        }
        result.attacks().forEach(attack -> append(text, attack));
    }

    private static String arrow(Arrow arrow) {
        return arrow.checks().isEmpty() ? arrow.to().text() : arrow.to().text() + " ✓";
    }

    private static void append(StringBuilder text, AttackResult result) {
        String mark = result.outcome().isBreach() ? "REACHES THE GUEST" : "stopped";
        text.append(String.format(INDENT + "%-17s  %s%n", mark, result.attack().text()));
        String detail = result.outcome().isBreach() ? remedies(result) : outcome(result.outcome());
        text.append(INDENT + " ".repeat(19) + detail + "\n");
    }

    private static String remedies(AttackResult result) {
        return result.staysOpen()
                ? "stays open: no setting stops it"
                : "stopped by: " + result.remedies().stream().map(Remedy::text).collect(Collectors.joining("; and "));
    }

    private static String outcome(Outcome outcome) {
        return outcome.stop()
                .map(stop -> "by " + stop.check() + " (" + stop.reason() + "): "
                        + stop.fate().text())
                .orElseGet(() -> outcome.preventedBy().map(by -> "by " + by).orElse(outcome.word()));
    }
}
