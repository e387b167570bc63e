package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.scenario.comparison.InstanceChange;

/**
 * An instance that two configurations treat differently.
 *
 * @param instance its id
 * @param kind how it fared
 * @param before its host in the first; empty when it found none
 * @param after its host in the second; empty when it found none
 * @param rule what refuses the former host in the second, {@code weighers} when nothing does, or why the request failed
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
        Map<String, String> refusals = new HashMap<>();
        after.hosts().forEach(verdict -> verdict.refusal()
                .ifPresent(refusal -> refusals.put(verdict.host(), refusal.rule())));
        String rule = refusals.getOrDefault(was.get(), WEIGHERS);
        return new PreviewChange(instance, InstanceChange.Kind.MOVED, was, is, rule);
    }
}
