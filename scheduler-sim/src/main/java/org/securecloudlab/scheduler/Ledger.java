package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;

/** What one request has claimed and consumed so far; closing it without {@link #keep} gives everything back. */
final class Ledger implements AutoCloseable {
    private final HostTable hosts;
    private final RequestContext request;
    private final PlacementService.Query placement;
    private final List<Entry> entries = new ArrayList<>();
    private boolean kept;

    /** Whether the host has been told about the instance by this request, and must forget it if the request fails. */
    private record Entry(String instanceId, HostState host, HostState.Snapshot before, boolean told) {}

    Ledger(HostTable hosts, RequestContext request, PlacementService.Query placement) {
        this.hosts = hosts;
        this.request = request;
        this.placement = placement;
    }

    /** Claims for the request's current instance and consumes (nova/scheduler/manager.py, _consume_selected_host). */
    boolean claim(HostState host) {
        if (request.spec().isRebuild()) {
            return true;
        }
        String instanceId = request.instanceId();
        if (!placement.claim(host, instanceId)) {
            return false;
        }
        // Only with a group does nova tell the host about the instance before the request ends.
        boolean told = request.group().isPresent() && !hosts.holds(host, instanceId);
        entries.add(new Entry(instanceId, host, host.before(request), told));
        host.consume(request);
        request.group().ifPresent(group -> {
            group.joined(host.name());
            hosts.add(instanceId, host);
        });
        return true;
    }

    /** The request succeeded: what was taken stays taken. */
    void keep() {
        kept = true;
        entries.forEach(entry -> hosts.addToAllNodes(entry.instanceId(), entry.host()));
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        for (int last = entries.size() - 1; last >= 0; last--) {
            Entry entry = entries.get(last);
            placement.unclaim(entry.instanceId());
            entry.host().restore(entry.before(), entry.instanceId());
            if (entry.told()) {
                hosts.remove(entry.instanceId(), entry.host());
            }
        }
    }
}
