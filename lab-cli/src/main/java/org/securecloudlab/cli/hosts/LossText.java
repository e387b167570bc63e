package org.securecloudlab.cli.hosts;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.hosts.loss.DomainLoss;
import org.securecloudlab.scenario.hosts.loss.DomainLoss.Verdict;
import org.securecloudlab.scenario.hosts.loss.FailureDomain.Kind;
import org.securecloudlab.scenario.hosts.loss.LossAnswer;
import org.securecloudlab.scenario.hosts.loss.Remedy;
import org.securecloudlab.scenario.hosts.loss.StuckInstance;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;

/** What a loss costs, for a terminal: totals by kind, then each domain that does not fit. */
final class LossText {
    private static final int SHOWN_DOMAINS = 20;
    private static final int SHOWN_INSTANCES = 5;

    private LossText() {}

    static String of(LossAnswer answer) {
        TextPage page = new TextPage();
        page.line(
                "", answer.cloud() + (answer.bearsAll() ? " bears the loss of any one" : " does not bear every loss"));
        if (answer.zonesUnknown() > 0) {
            page.line(
                    "",
                    Figures.plain(answer.zonesUnknown())
                            + " instances do not say which zone they asked for, and may go anywhere (--zones ALL keeps them)");
        }
        TextTable table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row("lost", "domains", "fit", "if largest first", "do not fit", "not judged");
        for (Kind kind : Kind.values()) {
            List<DomainLoss> losses = answer.losses().stream()
                    .filter(loss -> loss.domain().kind() == kind)
                    .toList();
            if (!losses.isEmpty()) {
                table.row(
                        kind.name().toLowerCase(Locale.ROOT),
                        Figures.plain(losses.size()),
                        count(losses, Verdict.FITS),
                        count(losses, Verdict.FITS_LARGEST_FIRST),
                        count(losses, Verdict.DOES_NOT_FIT),
                        Figures.plain(
                                losses.stream().mapToLong(DomainLoss::unjudged).sum()));
            }
        }
        page.table(table);
        List<DomainLoss> failing =
                answer.losses().stream().filter(loss -> !loss.fits()).toList();
        failing.stream().limit(SHOWN_DOMAINS).forEach(loss -> domain(page, loss));
        if (failing.size() > SHOWN_DOMAINS) {
            page.line("", "… and " + (failing.size() - SHOWN_DOMAINS) + " more domains; --json prints all");
        }
        return page.text();
    }

    private static String count(List<DomainLoss> losses, Verdict verdict) {
        return Figures.plain(
                losses.stream().filter(loss -> loss.verdict() == verdict).count());
    }

    private static void domain(TextPage page, DomainLoss loss) {
        page.section(loss.domain().kind().name().toLowerCase(Locale.ROOT) + " "
                + loss.domain().name() + ": "
                + Figures.plain(loss.stuck().size()) + " of " + Figures.plain(loss.instances())
                + " instances fit nowhere else");
        for (StuckInstance stuck :
                loss.stuck().subList(0, Math.min(SHOWN_INSTANCES, loss.stuck().size()))) {
            page.line(
                    "  ",
                    stuck.name() + " (" + stuck.flavor() + ", project " + stuck.project() + ", on " + stuck.host()
                            + "): " + (stuck.stops().isEmpty() ? "no host is left" : Figures.of(stuck.stops())));
        }
        if (loss.stuck().size() > SHOWN_INSTANCES) {
            page.line("  ", "… and " + (loss.stuck().size() - SHOWN_INSTANCES) + " more");
        }
        if (!loss.remedies().isEmpty()) {
            page.line("  ", "add " + remedies(loss));
        }
        if (loss.beyondHelp() > 0) {
            page.line(
                    "  ",
                    Figures.plain(loss.beyondHelp()) + " fit on no kind of host of this cloud outside of what is lost");
        }
    }

    private static String remedies(DomainLoss loss) {
        return loss.remedies().stream().map(LossText::remedy).collect(Collectors.joining(" and "));
    }

    private static String remedy(Remedy remedy) {
        return remedy.hosts() + " like " + remedy.like() + (remedy.zone().isEmpty() ? "" : " in " + remedy.zone());
    }
}
