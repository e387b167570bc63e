package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.numa.GuestTopology;
import org.securecloudlab.scheduler.numa.NumaLimits;
import org.securecloudlab.scheduler.numa.NumaRequest;
import org.securecloudlab.scheduler.numa.TopologyFit;

/**
 * Passes hosts whose NUMA cells can take the cells that flavor and image ask for, with the host's allocation ratios as limits; and, where
 * one of the two dedicates CPUs and one of them requires threads, only hosts that have threads
 * (nova/scheduler/filters/numa_topology_filter.py).
 */
public final class NUMATopologyFilter implements HostFilter {
    private static final Sentence THREADS = Sentence.of("scheduler.why.threads", "hardware threads");
    private static final Sentence NO_THREADS = Sentence.of("scheduler.why.no-threads", "no hardware threads");

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(NumaRequest.PACKS_CELLS);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.JUNO);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        if (request.extraSpecs().isEmpty()) {
            throw new IllegalArgumentException("the flavor's extra specs are not loaded");
        }
        boolean needsThreads =
                anyIs(request, "cpu_policy", "dedicated") && anyIs(request, "cpu_thread_policy", "require");
        if (request.guest().isEmpty() && !needsThreads) {
            return HostTest.ALL;
        }
        return HostTest.of(
                host -> hasThreads(host, needsThreads) && fits(host, request),
                request.guest().map(GuestTopology::describe).orElse(THREADS),
                host -> hasThreads(host, needsThreads) ? host.numa().describe() : NO_THREADS);
    }

    // nova looks at the policies of flavor and image separately here, whichever of them counts in the end.
    private static boolean anyIs(RequestContext request, String key, String value) {
        return Stream.of(
                        request.spec().flavor().extraSpecs().get("hw:" + key),
                        request.imageProperties().get("hw_" + key).orElse(null))
                .anyMatch(given -> Objects.equals(given, value));
    }

    private static boolean hasThreads(HostState host, boolean needsThreads) {
        return !needsThreads || host.numa().isEmpty() || host.numa().hasThreads();
    }

    private static boolean fits(HostState host, RequestContext request) {
        Optional<GuestTopology> guest = request.guest();
        if (guest.isEmpty()) {
            return true;
        }
        if (host.numa().isEmpty()) {
            return false;
        }
        NumaLimits limits =
                new NumaLimits(host.facts().cpuAllocationRatio(), host.facts().ramAllocationRatio());
        boolean fits = request.fitsAnyWay(host, devices -> {
            NumaRequest numa = request.numaRequest(Optional.of(limits), devices);
            return TopologyFit.fit(host.numa(), guest.get().copy(), numa, host.pci());
        });
        if (fits) {
            host.limitNuma(limits);
        }
        return fits;
    }
}
