package org.securecloudlab.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.hosts.preview.Preview;
import org.securecloudlab.scenario.hosts.preview.PreviewChange;
import org.securecloudlab.scheduler.HostLoad;

/**
 * The answer as the page shows it.
 *
 * @param requests one panel each
 * @param compared whether there is a second configuration
 * @param changes what it changes
 * @param heat hosts before and after, of the first configuration
 */
public record WhatIfResult(
        List<RequestView> requests, boolean compared, List<PreviewChange> changes, List<HeatCell> heat) {
    /** Nothing was asked yet. */
    static final WhatIfResult NONE = new WhatIfResult(List.of(), false, List.of(), List.of());

    private static final int SHOWN_REQUESTS = 50;
    private static final int SHOWN_CELLS = 2_000;
    private static final int SHOWN_CHANGES = 500;

    public WhatIfResult {
        requests = List.copyOf(requests);
        changes = List.copyOf(changes);
        heat = List.copyOf(heat);
    }

    public boolean isEmpty() {
        return requests.isEmpty();
    }

    static WhatIfResult of(Preview preview, Optional<Preview> other) {
        List<PreviewChange> changes =
                other.map(second -> PreviewChange.between(preview, second)).orElse(List.of());
        List<HeatCell> heat = new ArrayList<>();
        for (int host = 0; host < Math.min(SHOWN_CELLS, preview.before().size()); host++) {
            HostLoad before = preview.before().get(host);
            heat.add(HeatCell.of(before, preview.after().get(host)));
        }
        return new WhatIfResult(
                preview.requests().stream()
                        .limit(SHOWN_REQUESTS)
                        .map(RequestView::of)
                        .toList(),
                other.isPresent(),
                changes.subList(0, Math.min(SHOWN_CHANGES, changes.size())),
                heat);
    }
}
