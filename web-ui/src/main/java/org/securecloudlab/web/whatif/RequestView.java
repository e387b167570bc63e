package org.securecloudlab.web.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.preview.HostVerdict;
import org.securecloudlab.scenario.hosts.preview.PreviewedRequest;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.web.page.view.MaybeView;

/**
 * One request as the page shows it.
 *
 * @param title ids and flavor
 * @param chosen the hosts; empty when it failed
 * @param failure why; nothing when it was placed
 * @param funnel rule by rule how many hosts were left
 * @param remedies what would make it fit; empty when it was placed
 * @param hosts the first of them with verdict and score
 */
public record RequestView(
        String title,
        String chosen,
        Optional<Sentence> failure,
        List<FunnelStep> funnel,
        List<MaybeView> remedies,
        List<Row> hosts) {
    private static final int SHOWN_HOSTS = 30;

    /**
     * One host.
     *
     * @param host its key
     * @param isChosen whether it was chosen
     * @param refusal by the rule that refused it; nothing when it passed
     * @param weight its score; empty when it was refused
     * @param scores of each weigher
     */
    public record Row(String host, boolean isChosen, Optional<Refusal> refusal, String weight, String scores) {

        private static Row of(HostVerdict verdict, List<String> chosen) {
            return new Row(
                    verdict.host(),
                    chosen.contains(verdict.host()),
                    verdict.refusal(),
                    verdict.weight().isPresent() ? number(verdict.weight().getAsDouble()) : "",
                    verdict.scores().stream()
                            .filter(score -> score.added() != 0)
                            .map(score -> score.weigher() + " " + number(score.added()))
                            .collect(Collectors.joining(", ")));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.4f", value);
        }
    }

    public RequestView {
        funnel = List.copyOf(funnel);
        remedies = List.copyOf(remedies);
        hosts = List.copyOf(hosts);
    }

    public boolean isPlaced() {
        return failure.isEmpty();
    }

    static RequestView of(PreviewedRequest request) {
        List<String> ids = request.instances();
        String names = ids.size() == 1 ? ids.get(0) : ids.get(0) + " … " + ids.get(ids.size() - 1);
        return new RequestView(
                names + " · " + request.flavor(),
                request.chosen().stream().distinct().collect(Collectors.joining(", ")),
                request.failure(),
                request.funnel(),
                request.remedies().stream().map(MaybeView::of).toList(),
                request.hosts().stream()
                        .limit(SHOWN_HOSTS)
                        .map(verdict -> Row.of(verdict, request.chosen()))
                        .toList());
    }
}
