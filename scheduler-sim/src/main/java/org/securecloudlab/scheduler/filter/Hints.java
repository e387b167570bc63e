package org.securecloudlab.scheduler.filter;

import java.util.BitSet;
import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.explain.Why;

/** How filters read scheduler hints: a list of one is its element (nova/objects/request_spec.py, get_scheduler_hint). */
final class Hints {
    private Hints() {}

    /** Missing, an empty list, or a single empty text: Python's false. */
    static boolean isFalsy(List<String> hint) {
        return hint.isEmpty() || (hint.size() == 1 && hint.get(0).isEmpty());
    }

    /** The hosts that hold any of these instances. */
    static BitSet hostsHolding(List<String> instanceIds, HostTable hosts) {
        BitSet holding = new BitSet(hosts.size());
        for (String id : instanceIds) {
            for (int host : hosts.holding(id)) {
                holding.set(host);
            }
        }
        return holding;
    }

    /** Those of the instances that a host holds; for messages. */
    static Sentence common(List<String> instanceIds, HostState host) {
        List<String> common = instanceIds.stream()
                .filter(id -> host.instances().contains(id))
                .distinct()
                .toList();
        return common.isEmpty() ? Sentence.of("scheduler.why.none-of-them", "none of them") : Why.names(common);
    }
}
