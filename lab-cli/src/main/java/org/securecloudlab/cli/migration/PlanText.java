package org.securecloudlab.cli.migration;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.scenario.upgrade.BlockedHost;
import org.securecloudlab.scenario.upgrade.DowntimeSummary;
import org.securecloudlab.scenario.upgrade.FailureMeanwhile;
import org.securecloudlab.scenario.upgrade.HostDrain;
import org.securecloudlab.scenario.upgrade.InstanceOutlook;
import org.securecloudlab.scenario.upgrade.TimeSpan;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.Wave;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** A plan for people: the verdict, the waves, who fares how, what could go wrong. */
final class PlanText {
    private static final int SHOWN_WAVES = 40;
    private static final int SHOWN = 5;

    private final UpgradePlan plan;
    private final TextPage page = new TextPage();

    private PlanText(UpgradePlan plan) {
        this.plan = plan;
    }

    static String of(UpgradePlan plan) {
        return new PlanText(plan).text();
    }

    private String text() {
        verdict();
        if (!plan.waves().isEmpty()) {
            waves();
            instances();
        }
        plan.failure().ifPresent(this::failure);
        blocked();
        page.section("assumed");
        plan.assumptions().forEach(said -> page.line("  ", said.text()));
        return page.text();
    }

    private void verdict() {
        int planned =
                plan.waves().stream().mapToInt(wave -> wave.hosts().size()).sum();
        String hosts = count(planned, "host") + " in " + count(plan.waves().size(), "wave");
        page.line(
                "",
                plan.cloud() + ": "
                        + switch (plan.verdict()) {
                            case POSSIBLE -> "possible: " + hosts + ", done after " + span(plan.end());
                            case AT_RISK ->
                                "possible, but perhaps not in time: " + hosts + ", done after " + span(plan.end());
                            case TOO_LATE -> "too late: " + hosts + ", done after " + span(plan.end());
                            case IMPOSSIBLE ->
                                "impossible for " + count(plan.hosts() - planned, "host") + " of " + plan.hosts();
                        });
        plan.because().forEach(because -> page.line("  ", "because " + because));
        plan.changes().forEach(change -> page.line("  ", "possible if " + change));
    }

    private void waves() {
        page.section("waves" + plan.start().map(at -> ", from " + at).orElse(", times since the start"));
        TextTable table = new TextTable(RIGHT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row("wave", "hosts", "guests", "begins", "empty after", "over");
        for (Wave wave :
                plan.waves().subList(0, Math.min(SHOWN_WAVES, plan.waves().size()))) {
            table.row(
                    Integer.toString(wave.number()),
                    String.join(" ", wave.hosts().stream().map(HostDrain::host).toList()),
                    Integer.toString(wave.moves().size()),
                    time(wave.start().expected()),
                    wave.hosts().stream()
                            .map(host -> host.drained().expected())
                            .max(Duration::compareTo)
                            .map(PlanText::time)
                            .orElse(""),
                    time(wave.end().expected()) + " (" + time(wave.end().earliest()) + " to "
                            + time(wave.end().latest()) + ")");
        }
        page.table(table);
        if (plan.waves().size() > SHOWN_WAVES) {
            page.line("  ", "… and " + (plan.waves().size() - SHOWN_WAVES) + " more waves; --json prints all");
        }
    }

    private void instances() {
        DowntimeSummary down = plan.downtime();
        page.section("instances");
        page.line(
                "  ",
                count(down.instances(), "instance") + " move " + count(down.moves(), "time") + " in all, one of them "
                        + count(down.mostMoves(), "time"));
        page.line(
                "  ",
                "downtime of each, all moves together: mean " + time(down.mean()) + ", median " + time(down.median())
                        + ", p99 " + time(down.p99()) + ", worst " + span(down.worst()));
        if (down.restarted() > 0) {
            page.line("  ", count(down.restarted(), "instance") + " restarted with their hosts");
        }
        if (plan.off() > 0) {
            page.line("  ", count(plan.off(), "instance") + " off, which stay where they are");
        }
        if (plan.unjudged() > 0) {
            page.line("  ", count(plan.unjudged(), "instance") + " whose flavor is unknown, and who are in no wave");
        }
        page.line(
                "  ",
                String.format(
                        Locale.ROOT,
                        "expected: %.2g instances lost because they were moved, %.2g moves that fail and are repeated",
                        plan.expectedLosses(),
                        plan.expectedAborts()));
        for (InstanceOutlook each :
                plan.hardestHit().subList(0, Math.min(SHOWN, plan.hardestHit().size()))) {
            page.line(
                    "    ",
                    each.name() + ": " + (each.restarts() ? "restarted, " : count(each.moves(), "move") + ", ")
                            + span(each.downtime()) + " down");
        }
    }

    private void failure(FailureMeanwhile failure) {
        page.section("if one more host fails during wave " + failure.wave() + " (" + count(failure.hostsOut(), "host")
                + " out)");
        page.line(
                "  ",
                failure.isBorne()
                        ? "the guests of any one of the other " + failure.hosts() + " hosts fit elsewhere"
                        : failure.withoutRoom() + " of " + count(failure.hosts(), "host")
                                + " hold guests that would fit nowhere else, most " + failure.worst() + " with "
                                + failure.stuck().size());
        failure.remedies()
                .forEach(remedy -> page.line("  ", "add " + count(remedy.hosts(), "host") + " like " + remedy.like()));
        page.line(
                "  ",
                "up to " + count(failure.mostGuests(), "guest") + " go down with it; of up to "
                        + count(failure.mostUnderWay(), "migration") + " under way " + failure.underWayLost()
                        + " would be lost by it"
                        + (failure.underWayLost() == 0 ? ", as their source still runs them" : ", in post-copy"));
    }

    private void blocked() {
        List<BlockedHost> blocked = plan.blocked();
        if (blocked.isEmpty()) {
            return;
        }
        page.section(count(blocked.size(), "host") + " not in a wave");
        for (BlockedHost host : blocked.subList(0, Math.min(SHOWN, blocked.size()))) {
            page.line(
                    "  ",
                    host.host() + ": " + host.because()
                            + host.change()
                                    .map(change -> "; possible if " + change)
                                    .orElse(""));
        }
        if (blocked.size() > SHOWN) {
            page.line("  ", "… and " + (blocked.size() - SHOWN) + " more; --json prints all");
        }
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String span(TimeSpan span) {
        return time(span.expected()) + " (" + time(span.earliest()) + " to " + time(span.latest()) + ")";
    }

    /** Days only where there are some; milliseconds below a minute. */
    private static String time(Duration time) {
        if (time.compareTo(Duration.ofSeconds(10)) < 0) {
            return time.toMillis() + " ms";
        }
        String clock = String.format(
                Locale.ROOT, "%02d:%02d:%02d", time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
        return time.toDays() == 0 ? clock : time.toDays() + "d " + clock;
    }
}
