package org.securecloudlab.cli;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.compare.RuleChange;
import org.securecloudlab.scenario.hosts.compare.RuleCount;
import org.securecloudlab.scenario.hosts.compare.RuledComparison;
import org.securecloudlab.scenario.hosts.compare.SettingChange;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** By which rule instances fared differently, for a terminal. */
final class RulesText {
    private static final int SHOWN = 30;

    private RulesText() {}

    static String of(RuledComparison comparison) {
        TextPage page = new TextPage();
        page.section("Options of nova.conf that differ");
        if (comparison.settings().isEmpty()) {
            page.line("  ", "none");
        }
        for (SettingChange setting : comparison.settings()) {
            page.line("  ", setting.option() + ": " + values(setting.before()) + " → " + values(setting.after()));
        }
        rules(comparison, page);
        return page.text();
    }

    private static void rules(RuledComparison comparison, TextPage page) {
        page.section("By which rule (replication 0)");
        if (comparison.changes().isEmpty()) {
            page.line("  ", "Every instance fares the same on both.");
            return;
        }
        TextTable counts = new TextTable(LEFT, LEFT, RIGHT);
        counts.row("change", "rule", "instances");
        for (RuleCount count : comparison.rules()) {
            counts.row(lower(count.kind()), count.rule(), Amounts.plain(count.instances()));
        }
        page.table(counts);
        List<RuleChange> changes = comparison.changes();
        page.line("", "").table(changes(changes.subList(0, Math.min(SHOWN, changes.size()))));
        if (changes.size() > SHOWN) {
            page.line("  ", "… and " + (changes.size() - SHOWN) + " more; --json prints all");
        }
    }

    private static TextTable changes(List<RuleChange> changes) {
        TextTable table = new TextTable(LEFT, LEFT, LEFT, LEFT, LEFT, LEFT);
        table.row("instance", "change", "before", "after", "rule", "found there");
        for (RuleChange change : changes) {
            table.row(
                    change.change().instanceId(),
                    lower(change.change().kind()),
                    host(change.change().before()),
                    host(change.change().after()),
                    change.rule(),
                    found(change));
        }
        return table;
    }

    private static String found(RuleChange change) {
        String found = change.found().map(Sentence::text).orElse("");
        return change.change()
                .after()
                .flatMap(Placement::host)
                .map(key -> found.replace(key, HostKeys.shown(key)))
                .orElse(found);
    }

    private static String host(Optional<Placement> placement) {
        return placement.flatMap(Placement::host).map(HostKeys::shown).orElse("–");
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? "(default)" : String.join(", ", values);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
