package org.securecloudlab.cli.hosts;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import java.util.stream.Collectors;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.hosts.size.SizeAnswer;
import org.securecloudlab.scenario.hosts.size.SizeOption;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** How many hosts a workload needs, for a terminal. */
final class SizeText {
    private static final int SHOWN = 10;

    private SizeText() {}

    static String of(SizeAnswer answer) {
        TextPage page = new TextPage();
        page.line(
                "",
                answer.cloud() + ": " + answer.workload() + "; at most " + Figures.percent(answer.failingShare())
                        + " may fail; " + answer.replications() + " replications, 95 % intervals");
        if (answer.options().isEmpty()) {
            page.line("", "No number of these hosts within the limit suffices.");
            return page.text();
        }
        TextTable table = new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(
                "hosts",
                "one replication needs",
                "price",
                "fail",
                "VCPU peak",
                "memory peak",
                "disk peak",
                "one less lacks");
        for (SizeOption option :
                answer.options().subList(0, Math.min(SHOWN, answer.options().size()))) {
            List<String> peaks =
                    option.peaks().stream().map(peak -> interval(peak.share())).toList();
            table.row(
                    option.hosts().stream()
                            .map(count -> count.count() + " × " + count.like())
                            .collect(Collectors.joining(" + ")),
                    option.need().map(SizeText::need).orElse(""),
                    Amounts.plain(option.price()),
                    interval(option.failingShare()),
                    peaks.get(0),
                    peaks.get(1),
                    peaks.get(2),
                    option.binding().stream().limit(2).collect(Collectors.joining(", ")));
        }
        page.table(table);
        return page.text();
    }

    /** Such as {@code 7 to 9, mean 7.8 ±0.5}. */
    private static String need(SizeOption.Need need) {
        MeanEstimate hosts = need.hosts();
        String range = hosts.smallest() == hosts.largest()
                ? Amounts.plain(hosts.smallest())
                : Amounts.plain(hosts.smallest()) + " to " + Amounts.plain(hosts.largest());
        return range + ", mean " + Amounts.plain(hosts.mean()) + " ±" + Amounts.plain((hosts.high() - hosts.low()) / 2);
    }

    private static String interval(MeanEstimate share) {
        return share.low() == share.high()
                ? Figures.percent(share.mean())
                : Figures.percent(share.mean()) + " ±" + Amounts.plain((share.high() - share.low()) * 50);
    }
}
