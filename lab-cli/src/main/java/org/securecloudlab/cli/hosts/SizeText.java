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
        List<SizeOption> shown =
                answer.options().subList(0, Math.min(SHOWN, answer.options().size()));
        TextTable table = new TextTable(LEFT, RIGHT, RIGHT, LEFT, LEFT);
        table.row("hosts", "price", "fail", "one replication needs", "one less lacks");
        shown.forEach(option -> table.row(
                hosts(option),
                Amounts.plain(option.price()),
                interval(option.failingShare()),
                option.need().map(SizeText::need).orElse(""),
                option.binding().stream().limit(2).collect(Collectors.joining(", "))));
        page.table(table);
        page.section("Peak use of what the hosts have");
        TextTable peaks = new TextTable(LEFT, RIGHT, RIGHT, RIGHT);
        peaks.row("hosts", "VCPU", "memory", "disk");
        shown.forEach(option -> peaks.row(
                hosts(option),
                interval(option.peaks().get(0).share()),
                interval(option.peaks().get(1).share()),
                interval(option.peaks().get(2).share())));
        page.table(peaks);
        return page.text();
    }

    private static String hosts(SizeOption option) {
        return option.hosts().stream()
                .map(count -> count.count() + " × " + count.like())
                .collect(Collectors.joining(" + "));
    }

    /** Such as {@code 7 to 9, mean 7.8 ±0.5}. */
    private static String need(SizeOption.Need need) {
        MeanEstimate hosts = need.hosts();
        String range = hosts.smallest() == hosts.largest()
                ? Amounts.plain(hosts.smallest())
                : Amounts.plain(hosts.smallest()) + " to " + Amounts.plain(hosts.largest());
        return range + ", mean " + Amounts.plain(Math.round(hosts.mean() * 10) / 10.0) + " ±"
                + Amounts.plain(Math.round((hosts.high() - hosts.low()) * 5) / 10.0);
    }

    private static String interval(MeanEstimate share) {
        return share.low() == share.high()
                ? Figures.percent(share.mean())
                : Figures.percent(share.mean()) + " ±" + Figures.percent((share.high() - share.low()) / 2);
    }
}
