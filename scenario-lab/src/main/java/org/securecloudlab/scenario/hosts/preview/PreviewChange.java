package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.scenario.comparison.InstanceChange;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * An instance that two configurations treat differently.
 *
 * @param instance its id
 * @param kind how it fared
 * @param before its host in the first; empty when it found none
 * @param after its host in the second; empty when it found none
 * @param rule what refuses the former host in the second, else the weigher that prefers the new host most there, {@code weighers} when they
 * weigh the same, or why the request failed
 */
public record PreviewChange(
        String instance, InstanceChange.Kind kind, Optional<String> before, Optional<String> after, String rule) {
    private static final String WEIGHERS = "weighers";

    /** What differs between two previews of the same requests. */
    public static List<PreviewChange> between(Preview first, Preview second) {
        List<PreviewChange> changes = new ArrayList<>();
        for (int index = 0; index < first.requests().size(); index++) {
            PreviewedRequest before = first.requests().get(index);
            PreviewedRequest after = second.requests().get(index);
            for (int instance = 0; instance < before.instances().size(); instance++) {
                Optional<String> was = at(before.chosen(), instance);
                Optional<String> is = at(after.chosen(), instance);
                if (!was.equals(is)) {
                    changes.add(change(before, after, before.instances().get(instance), was, is));
                }
            }
        }
        return changes;
    }

    private static Optional<String> at(List<String> hosts, int instance) {
        return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts.get(instance));
    }

    private static PreviewChange change(
            PreviewedRequest before,
            PreviewedRequest after,
            String instance,
            Optional<String> was,
            Optional<String> is) {
        if (was.isEmpty()) {
            return new PreviewChange(
                    instance,
                    InstanceChange.Kind.NEWLY_PLACED,
                    was,
                    is,
                    before.failure().orElse(""));
        }
        if (is.isEmpty()) {
            return new PreviewChange(
                    instance,
                    InstanceChange.Kind.NEWLY_FAILED,
                    was,
                    is,
                    after.failure().orElse(""));
        }
        return new PreviewChange(instance, InstanceChange.Kind.MOVED, was, is, rule(after, was.get(), is.get()));
    }

    private static String rule(PreviewedRequest after, String was, String is) {
        Map<String, HostVerdict> verdicts = new HashMap<>();
        after.hosts().forEach(verdict -> verdicts.put(verdict.host(), verdict));
        HostVerdict former = verdicts.get(was);
        if (former == null) {
            return WEIGHERS;
        }
        HostVerdict chosen = verdicts.getOrDefault(is, former);
        return former.refusal().map(Refusal::rule).orElseGet(() -> weigher(former, chosen));
    }

    private static String weigher(HostVerdict former, HostVerdict chosen) {
        String weigher = WEIGHERS;
        double most = 0;
        int scores = Math.min(former.scores().size(), chosen.scores().size());
        for (int place = 0; place < scores; place++) {
            double more = chosen.scores().get(place).added()
                    - former.scores().get(place).added();
            if (more > most) {
                most = more;
                weigher = chosen.scores().get(place).weigher();
            }
        }
        return weigher;
    }
}
