package org.securecloudlab.scheduler;

import java.util.List;
import java.util.function.Predicate;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.pci.PciMapping;

/** Who says which hosts have room, and keeps the claims: the placement service, or a stand-in. */
public interface PlacementService {

    /** Reads a request. */
    Query ask(RequestContext request);

    /** The load of a host. */
    HostLoad load(HostState host);

    /** Placement's side of one request. */
    interface Query {
        /** Hosts with room for one instance, in host order. */
        int[] candidates();

        /** Claims for one instance; false when the host has no room by now. */
        boolean claim(HostState host, String instanceId);

        /** Takes a claim of this request back. */
        void unclaim(String instanceId);

        /**
         * Keeps of the ways to allocate on a host those whose devices fit, and says whether any does. There is one way, without a word about
         * devices, where placement does not hold them.
         */
        default boolean keepWays(HostState host, Predicate<PciMapping> fits) {
            return fits.test(PciMapping.NONE);
        }

        /** Why a host is not among the candidates. */
        Reason reason(HostState host);

        /** Everything that keeps a host from the candidates; nothing for a candidate. */
        List<Change> obstacles(HostState host);
    }
}
