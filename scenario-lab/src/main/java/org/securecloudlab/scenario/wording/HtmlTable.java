package org.securecloudlab.scenario.wording;

import java.util.List;

/**
 * A table of a page; nothing at all when it has no rows.
 *
 * @param numbers indices of the columns that hold numbers
 * @param header the columns' titles
 * @param rows the cells
 */
public record HtmlTable(List<Integer> numbers, List<String> header, List<List<String>> rows) {

    /** Writes it into a page. */
    public void write(Markup html) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("div", "scroll").open("table").open("thead");
        row(html, "th", header);
        html.close().open("tbody");
        rows.forEach(row -> row(html, "td", row));
        html.close().close().close();
    }

    private void row(Markup html, String element, List<String> cells) {
        html.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            html.open(element);
            if (element.equals("th")) {
                html.attribute("scope", "col");
            }
            if (numbers.contains(i)) {
                html.attribute("class", "n");
            }
            html.text(cells.get(i)).close();
        }
        html.close().text("\n");
    }
}
