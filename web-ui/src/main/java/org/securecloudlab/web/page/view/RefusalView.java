package org.securecloudlab.web.page.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * What refused one or several hosts alike.
 *
 * @param hosts that were refused
 * @param rule that refused them
 * @param asked what it wanted
 * @param found what was there
 */
public record RefusalView(HostNames hosts, String rule, Sentence asked, Sentence found) {
    private record Reason(String rule, Sentence asked, Sentence found) {}

    /** In the order of the first host of each. */
    public static List<RefusalView> of(List<Refusal> refusals) {
        Map<Reason, List<String>> hosts = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            hosts.computeIfAbsent(
                            new Reason(refusal.rule(), refusal.asked(), refusal.found()), any -> new ArrayList<>())
                    .add(refusal.host());
        }
        List<RefusalView> views = new ArrayList<>();
        hosts.forEach((reason, keys) ->
                views.add(new RefusalView(HostNames.of(keys), reason.rule(), reason.asked(), reason.found())));
        return views;
    }
}
