package org.securecloudlab.scenario.comparison;

import java.util.List;
import java.util.function.Function;
import org.securecloudlab.scenario.wording.HtmlTable;
import org.securecloudlab.scenario.wording.Markup;
import org.securecloudlab.scenario.wording.Wording;

/** A comparison as sections of a page. */
final class HtmlComparison {
    private static final int INSTANCES = 500;

    private final RunComparison comparison;
    private final Wording wording;
    private final ComparisonRows rows;
    private final Markup html = Markup.fragment();

    HtmlComparison(RunComparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
        this.rows = new ComparisonRows(comparison, wording);
    }

    String text() {
        html.open("div", "comparison").leaf("p", rows.pairing());
        section(
                "expectations",
                comparison.expectations().isEmpty() ? wording.text("comparison.expectations.none") : "");
        table(
                List.of(),
                rows.header("verdict.before", "verdict.after", "expectation"),
                comparison.expectations(),
                rows::expectation);
        html.close();
        section("figures", rows.sameFigures());
        table(
                List.of(1, 2, 3, 4),
                rows.header("figure", "before", "after", "difference", "interval", "unit"),
                rows.figures(),
                rows::figure);
        html.close();
        instances();
        return html.close().text();
    }

    private void instances() {
        List<InstanceChange> changes = comparison.instances();
        section("instances", rows.instances());
        table(
                List.of(),
                rows.header("instance", "change", "before", "after"),
                changes.subList(0, Math.min(INSTANCES, changes.size())),
                rows::instance);
        if (changes.size() > INSTANCES) {
            html.leaf("p", wording.text("comparison.shortened", changes.size() - INSTANCES));
        }
        html.close();
    }

    private void section(String name, String sentence) {
        html.text("\n").open("section").leaf("h2", wording.text("section.comparison." + name));
        if (!sentence.isEmpty()) {
            html.leaf("p", sentence);
        }
    }

    private <T> void table(List<Integer> numbers, List<String> header, List<T> values, Function<T, List<String>> row) {
        new HtmlTable(numbers, header, values.stream().map(row).toList()).write(html);
    }
}
