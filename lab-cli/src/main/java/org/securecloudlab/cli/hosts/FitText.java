package org.securecloudlab.cli.hosts;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import org.securecloudlab.scenario.hosts.fit.FitAnswer;
import org.securecloudlab.scenario.hosts.fit.FlavorFit;
import org.securecloudlab.scenario.hosts.fit.Stranded;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** What else fits, for a terminal. */
final class FitText {
    private FitText() {}

    static String of(FitAnswer answer) {
        TextPage page = new TextPage();
        page.line(
                "",
                answer.cloud() + ": " + Figures.plain(answer.hosts()) + " hosts; free " + Figures.of(answer.free()));
        page.section("How many more fit (each alone)");
        TextTable table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row("flavor", "more", "on hosts", "in one piece", "fragmented");
        answer.flavors().forEach(fit -> row(table, fit));
        page.table(table);
        page.section("What stops the next one (on so many hosts)");
        answer.flavors().forEach(fit -> page.line("  ", fit.flavor() + ": " + Figures.of(fit.stops())));
        stranded(page, answer);
        return page.text();
    }

    private static void row(TextTable table, FlavorFit fit) {
        table.row(
                fit.flavor(),
                (fit.atLeast() ? "at least " : "") + Figures.plain(fit.more()),
                Figures.plain(fit.onHosts()),
                Figures.plain(fit.ideal()),
                Figures.percent(fit.fragmentation()));
    }

    private static void stranded(TextPage page, FitAnswer answer) {
        page.section("Stranded: free where not even one instance of these flavors fits");
        if (answer.stranded().isEmpty()) {
            page.line("  ", "nothing; every host takes at least one");
            return;
        }
        TextTable table = new TextTable(RIGHT, LEFT, LEFT);
        table.row("hosts", "run out of", "free there");
        for (Stranded stranded : answer.stranded()) {
            table.row(
                    Figures.plain(stranded.hosts()),
                    stranded.exhausted().isEmpty()
                            ? "nothing; rules keep them out"
                            : String.join(", ", stranded.exhausted()),
                    Figures.of(stranded.free()));
        }
        page.table(table);
    }
}
