package org.securecloudlab.cli.entropy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.entropy.sizing.Candidate;
import org.securecloudlab.entropy.sizing.Goal;
import org.securecloudlab.entropy.sizing.GuideRule;
import org.securecloudlab.entropy.sizing.Security;
import org.securecloudlab.entropy.sizing.Sizing;
import org.securecloudlab.entropy.sizing.SizingReport;

/** A sizing for people. */
final class SizeText {
    private final StringBuilder out = new StringBuilder();

    private SizeText() {}

    static String of(SizingReport report) {
        SizeText text = new SizeText();
        text.head(report);
        text.sizing(report.blocking());
        text.sizing(report.fresh());
        text.whatIf(report);
        text.limit(report);
        text.guide(report.guide());
        text.security(report.security());
        text.assumptions(report);
        return text.out.toString();
    }

    private void head(SizingReport report) {
        line(
                "%s: %d guests on %d hosts, devices backed by %s",
                report.model(),
                report.guests(),
                report.hosts(),
                report.backing().label());
        line(
                "wanted: %s %% of boots wait less than %s s with %d source(s) lost; %d replications, 95 %% intervals",
                number(report.target().share() * 100),
                number(report.target().waitSeconds()),
                report.target().lostSources(),
                report.replications());
    }

    private void sizing(Sizing sizing) {
        line("");
        line(
                "%s",
                sizing.goal() == Goal.BLOCKING
                        ? "So that programs do not wait:"
                        : "So that every guest with a device is seeded by hardware in time:");
        line(
                "  %s",
                sizing.answer()
                        .map(candidate -> candidate.bought() + " source(s)" + mix(candidate) + price(candidate))
                        .orElse("no number of sources is enough"));
        line("  what decides: %s", sizing.binding().text());
        if (sizing.closedFormSources() > 0) {
            line("  closed form (all requests as a fluid): %d", sizing.closedFormSources());
        }
        if (sizing.steadyBitsPerSecond() > 0) {
            line("  refills once all run: %s bit/s", number(sizing.steadyBitsPerSecond()));
        }
        line("  enough of them up: probability %s", number(sizing.enoughUp()));
        line(
                "  %8s %8s %12s %26s %26s %12s",
                "bought", "at work", "price", "share in time", "wait of that share, s", "closed form");
        for (Candidate candidate : sizing.tried()) {
            line(
                    "  %8d %8d %12s %26s %26s %12s%s",
                    candidate.bought(),
                    candidate.atWork(),
                    number(candidate.price()),
                    interval(
                            candidate.share().mean(),
                            candidate.share().low(),
                            candidate.share().high()),
                    interval(
                            candidate.waitOf().mean(),
                            candidate.waitOf().low(),
                            candidate.waitOf().high()),
                    number(candidate.closedFormWaitSeconds()),
                    candidate.meets() ? "  enough" : "");
        }
    }

    private void whatIf(SizingReport report) {
        line("");
        line("What if (fewer replications):");
        for (SizingReport.WhatIf other : report.sensitivity()) {
            line(
                    "  %-36s not to wait: %-14s hardware seeds: %s",
                    other.variant().text(), sources(other.blocking()), sources(other.fresh()));
        }
    }

    private static String sources(Optional<Integer> count) {
        return count.map(n -> n.toString()).orElse("never enough");
    }

    private void limit(SizingReport report) {
        report.limit().ifPresent(limit -> {
            line("");
            line(
                    "Limit to set in flavors: hw_rng:rate_bytes=%d hw_rng:rate_period=%d (milliseconds; both, or there is no limit)",
                    limit.rateBytes(), limit.ratePeriodMillis());
        });
    }

    private void guide(GuideRule guide) {
        line("");
        line(
                "The guide's rule, 50 to 100 nodes for one source: here %s.",
                guide.nodesPerSource() == 0
                        ? "none is needed"
                        : number(guide.nodesPerSource()) + " nodes for each that is bought");
        if (!Double.isInfinite(guide.bitsPerSecondFor50()) && guide.bitsPerSecondFor50() > 0) {
            line(
                    "  It holds for sources of %s (50 nodes) to %s bit/s (100 nodes), with these guests, this storm and this target.",
                    number(guide.bitsPerSecondFor50()), number(guide.bitsPerSecondFor100()));
        }
    }

    private void security(Security security) {
        line("");
        line("Security, whether or not anybody waits:");
        for (Security.Finding finding : security.findings()) {
            line(
                    "  %s, %d guests: %s%s",
                    finding.group(),
                    finding.guests(),
                    finding.kind().text(),
                    finding.seconds() == 0 ? "" : " (up to " + number(finding.seconds()) + " s)");
        }
        if (security.findings().isEmpty()) {
            line("  nothing found");
        }
    }

    private void assumptions(SizingReport report) {
        if (!report.assumptions().isEmpty()) {
            line("");
            line("Assumed or worth knowing:");
            report.assumptions().forEach(text -> line("  %s", text));
        }
    }

    private static String mix(Candidate candidate) {
        return candidate.sources().isEmpty()
                ? ""
                : candidate.sources().stream()
                        .map(part -> part.count() + " x " + part.type())
                        .collect(Collectors.joining(" + ", ": ", ""));
    }

    private static String price(Candidate candidate) {
        return candidate.price() == 0 ? "" : ", price " + number(candidate.price());
    }

    private static String interval(double value, double low, double high) {
        return number(value) + " (" + number(low) + " to " + number(high) + ")";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
