package org.securecloudlab.web.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.preview.HostVerdict;
import org.securecloudlab.scenario.hosts.preview.PreviewedRequest;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.web.page.view.HostNames;

/**
 * Hosts that fared alike: a row of its own for each chosen one, and one for all others of the same verdict and scores.
 *
 * @param hosts which
 * @param isChosen whether it was chosen
 * @param refusal by the rule that refused them; nothing when they passed
 * @param weight their score; empty when they were refused
 * @param scores of each weigher
 */
public record HostRow(HostNames hosts, boolean isChosen, Optional<Refusal> refusal, String weight, String scores) {
    private static final int SHOWN_ROWS = 30;

    /** What hosts of one row have in common. */
    private record Likeness(
            String chosen,
            Optional<String> rule,
            Optional<Sentence> asked,
            Optional<Sentence> found,
            OptionalDouble weight,
            List<HostVerdict.Score> scores) {

        static Likeness of(HostVerdict verdict, List<String> chosen) {
            return new Likeness(
                    chosen.contains(verdict.host()) ? verdict.host() : "",
                    verdict.refusal().map(Refusal::rule),
                    verdict.refusal().map(Refusal::asked),
                    verdict.refusal().map(Refusal::found),
                    verdict.weight(),
                    verdict.scores());
        }
    }

    /** The first rows: the best hosts first, then every kind of refusal. */
    static List<HostRow> of(PreviewedRequest request) {
        Map<Likeness, List<HostVerdict>> alike = new LinkedHashMap<>();
        for (HostVerdict verdict : request.hosts()) {
            alike.computeIfAbsent(Likeness.of(verdict, request.chosen()), any -> new ArrayList<>())
                    .add(verdict);
        }
        return alike.entrySet().stream()
                .limit(SHOWN_ROWS)
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static HostRow of(Likeness likeness, List<HostVerdict> verdicts) {
        HostVerdict first = verdicts.get(0);
        return new HostRow(
                HostNames.of(verdicts.stream().map(HostVerdict::host).toList()),
                !likeness.chosen().isEmpty(),
                first.refusal(),
                first.weight().isPresent() ? number(first.weight().getAsDouble()) : "",
                first.scores().stream()
                        .filter(score -> score.added() != 0)
                        .map(score -> score.weigher() + " " + number(score.added()))
                        .collect(Collectors.joining(", ")));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
