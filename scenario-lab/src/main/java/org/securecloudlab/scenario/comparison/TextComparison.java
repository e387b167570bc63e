package org.securecloudlab.scenario.comparison;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import java.util.function.Function;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;
import org.securecloudlab.scenario.wording.Wording;

/** A comparison for a terminal. */
final class TextComparison {
    static final int INSTANCES = 30;

    private final RunComparison comparison;
    private final Wording wording;
    private final int shown;
    private final ComparisonRows rows;
    private final TextPage page = new TextPage();

    /**
     * The comparison.
     *
     * @param shown how many instances are listed; 0 when somebody else lists them
     */
    TextComparison(RunComparison comparison, Wording wording, int shown) {
        this.comparison = comparison;
        this.wording = wording;
        this.shown = shown;
        this.rows = new ComparisonRows(comparison, wording);
    }

    String text() {
        page.line("", rows.title()).line("", rows.pairing());
        page.section(wording.text("section.comparison.expectations"));
        if (comparison.expectations().isEmpty()) {
            page.line("  ", wording.text("comparison.expectations.none"));
        }
        table(
                new TextTable(LEFT, LEFT, LEFT),
                rows.header("verdict.before", "verdict.after", "expectation"),
                comparison.expectations(),
                rows::expectation);
        page.section(wording.text("section.comparison.figures"));
        table(
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT),
                rows.header("figure", "before", "after", "difference", "interval", "unit"),
                rows.figures(),
                rows::figure);
        if (!rows.sameFigures().isEmpty()) {
            page.line("  ", rows.sameFigures());
        }
        instances();
        return page.text();
    }

    private void instances() {
        List<InstanceChange> changes = comparison.instances();
        page.section(wording.text("section.comparison.instances")).line("  ", rows.instances());
        table(
                new TextTable(LEFT, LEFT, LEFT, LEFT),
                rows.header("instance", "change", "before", "after"),
                changes.subList(0, Math.min(shown, changes.size())),
                rows::instance);
        if (shown > 0 && changes.size() > shown) {
            page.line("  ", wording.text("comparison.shortened", changes.size() - shown));
        }
    }

    private <T> void table(TextTable table, List<String> header, List<T> values, Function<T, List<String>> row) {
        if (!values.isEmpty()) {
            table.row(header.toArray(String[]::new));
            values.forEach(value -> table.row(row.apply(value).toArray(String[]::new)));
            page.table(table);
        }
    }
}
