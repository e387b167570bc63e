package org.securecloudlab.cli.hosts;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;

import java.util.Locale;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;
import org.securecloudlab.scheduler.review.FilterNote;
import org.securecloudlab.scheduler.review.FilterReview;
import org.securecloudlab.scheduler.review.Finding;

/** A review of filters, for a terminal. */
final class ReviewText {
    private ReviewText() {}

    static String of(FilterReview review) {
        TextPage page = new TextPage();
        page.line(
                "",
                review.cloud() + ": " + review.filters().size() + " filters, "
                        + review.findings().size() + " findings");
        TextTable table = new TextTable(LEFT, LEFT, LEFT);
        table.row("filter", "kind", "reads of users");
        for (FilterNote note : review.filters()) {
            table.row(note.filter(), lower(note.kind()), inputs(note));
        }
        page.table(table);
        for (Finding finding : review.findings()) {
            page.section(lower(finding.severity()) + ": " + finding.id()
                    + (finding.guide().isEmpty() ? "" : " (guide " + finding.guide() + ")"));
            page.line("  ", finding.message());
            page.line("  ", finding.advice());
        }
        return page.text();
    }

    private static String inputs(FilterNote note) {
        return note.userInputs().stream().map(ReviewText::lower).sorted().collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
