package org.securecloudlab.cli.hosts;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import java.util.function.Function;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.LayoutFigures;
import org.securecloudlab.scenario.hosts.isolation.SharedHosts;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** Who shares with whom, for a terminal: one column for each layout. */
final class IsolationText {
    private static final int SHOWN_PAIRS = 10;

    private final IsolationAnswer answer;
    private final TextTable table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT);

    private IsolationText(IsolationAnswer answer) {
        this.answer = answer;
    }

    static String of(IsolationAnswer answer) {
        return new IsolationText(answer).text();
    }

    private String text() {
        TextPage page = new TextPage();
        page.line("", answer.cloud() + ": now, packed by project (isolation), spread by project (fault tolerance)");
        row("", LayoutFigures::layout);
        row("instances placed", figures -> Figures.plain(figures.instances()));
        row("instances without a host", figures -> Figures.plain(figures.unplaced()));
        row("hosts used", figures -> Figures.plain(figures.hostsUsed()));
        row("hosts that projects share", figures -> Figures.plain(figures.hostsShared()));
        row("instances with a neighbour of another project", figures -> Figures.percent(figures.coResidentShare()));
        row("pairs of projects that share a host", figures -> Figures.plain(figures.sharingPairs()));
        row("a host is taken over: projects exposed, mean", figures -> Amounts.plain(figures.projectsPerHostMean()));
        row("a host is taken over: projects exposed, worst", figures -> Figures.plain(figures.projectsPerHostMost()));
        row("a host fails: instances lost, worst", figures -> Figures.plain(figures.instancesPerHostMost()));
        row(
                "a project's worst host fails: its share lost, mean",
                figures -> Figures.percent(figures.largestShareMean()));
        row("projects (2 instances or more) on one host", figures -> Figures.plain(figures.projectsOnOneHost()));
        page.table(table);
        if (answer.leftOut() > 0) {
            page.line("", Figures.plain(answer.leftOut()) + " instances without host or of unknown flavor left out");
        }
        pairs(page);
        return page.text();
    }

    private void row(String title, Function<LayoutFigures, String> cell) {
        List<String> cells = answer.layouts().stream().map(cell).toList();
        table.row(title, cells.get(0), cells.get(1), cells.get(2));
    }

    private void pairs(TextPage page) {
        page.section("Who shares hosts now");
        if (answer.pairs().isEmpty()) {
            page.line("  ", "nobody");
            return;
        }
        TextTable pairs = new TextTable(LEFT, LEFT, RIGHT);
        pairs.row("project", "with", "hosts");
        for (SharedHosts shared :
                answer.pairs().subList(0, Math.min(SHOWN_PAIRS, answer.pairs().size()))) {
            pairs.row(shared.project(), shared.other(), Figures.plain(shared.hosts()));
        }
        page.table(pairs);
    }
}
