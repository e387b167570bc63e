package org.securecloudlab.web.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.preview.PreviewedRequest;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.web.page.view.MaybeView;

/**
 * One request as the page shows it.
 *
 * @param title ids and flavor
 * @param chosen the hosts; empty when it failed
 * @param failure why; nothing when it was placed
 * @param funnel rule by rule how many hosts were left
 * @param remedies what would make it fit; empty when it was placed
 * @param hosts with verdict and score, those that fared alike together
 */
public record RequestView(
        String title,
        String chosen,
        Optional<Sentence> failure,
        List<FunnelStep> funnel,
        List<MaybeView> remedies,
        List<HostRow> hosts) {

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
                request.chosen().stream().distinct().map(HostKeys::shown).collect(Collectors.joining(", ")),
                request.failure(),
                request.funnel(),
                request.remedies().stream().map(MaybeView::of).toList(),
                HostRow.of(request));
    }
}
