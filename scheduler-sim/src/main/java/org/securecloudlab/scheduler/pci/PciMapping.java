package org.securecloudlab.scheduler.pci;

import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * Which providers the devices come from in one allocation candidate of placement ({@code mappings}; nova/pci/stats.py,
 * _get_rp_uuids_for_request).
 *
 * @param isJudged whether devices are judged at all; not on a host of which placement has said already that it has none
 * @param byRequest by place of the request, how many devices of which provider, by its UUID; empty where placement does not hold devices
 * @param wantsOnePoolEach whether a host is refused where two pools belong to one provider (32.0.0 and later); before, as many devices were taken of each
 */
public record PciMapping(boolean isJudged, List<SortedMap<String, Integer>> byRequest, boolean wantsOnePoolEach) {
    /** Placement says nothing of devices. */
    public static final PciMapping NONE = new PciMapping(true, List.of(), false);

    /** Placement has no devices for the request, which is reason enough. */
    public static final PciMapping LACKING = new PciMapping(false, List.of(), false);

    public PciMapping {
        byRequest = List.copyOf(byRequest);
    }

    /** What one request gets; empty when any pool may serve. */
    SortedMap<String, Integer> of(int request) {
        return byRequest.isEmpty() ? Sorted.emptyMap() : byRequest.get(request);
    }
}
