package org.securecloudlab.scenario.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Severity;
import org.securecloudlab.scenario.wording.Printable;

/** A host's findings for a terminal, worst first. */
public final class TextReview {
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.<Finding, Severity>comparing(Finding::severity).thenComparing(Finding.ORDER);

    private TextReview() {}

    /** The findings, each with why, what to write instead and where the guide says so. */
    public static String text(HostReview review) {
        StringBuilder text = new StringBuilder();
        text.append(review.name()).append(": ").append(summary(review)).append("\n\n");
        review.open().stream().sorted(WORST_FIRST).forEach(finding -> text.append(text(review, finding)));
        return text.toString();
    }

    /** How many of each severity, in words. */
    public static String summary(HostReview review) {
        String counts = List.of(Severity.values()).stream()
                .map(severity -> count(review, severity))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String suppressed =
                review.suppressed().isEmpty() ? "" : "; " + review.suppressed().size() + " suppressed";
        String known = review.known().isEmpty() ? "" : "; " + review.known().size() + " known";
        return (counts.isEmpty() ? "no finding" : counts) + suppressed + known;
    }

    private static Optional<String> count(HostReview review, Severity severity) {
        long count =
                review.open().stream().filter(f -> f.severity() == severity).count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + severity.word());
    }

    private static String text(HostReview review, Finding finding) {
        StringBuilder text = new StringBuilder();
        String line = finding.line().isPresent() ? ":" + finding.line().getAsInt() : "";
        text.append(finding.file())
                .append(line)
                .append(": ")
                .append(finding.severity().word())
                .append(' ');
        text.append(finding.rule().id())
                .append(": ")
                .append(Printable.of(FindingWords.found(finding)))
                .append('\n');
        line(text, finding.rule().why());
        finding.notes().forEach(note -> line(text, "note: " + note));
        finding.fix().ifPresent(fix -> line(text, "write: " + fix.words()));
        review.diff(finding).ifPresent(diff -> diff.lines()
                .forEach(l -> text.append("      ").append(l).append('\n')));
        finding.rule().guide().ifPresent(guide -> line(text, "guide: " + FindingWords.guideUrl(guide)));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append("    ").append(Printable.of(line)).append('\n');
    }
}
