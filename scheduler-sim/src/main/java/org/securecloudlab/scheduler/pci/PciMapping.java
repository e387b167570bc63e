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
 */
public record PciMapping(boolean isJudged, List<SortedMap<String, Integer>> byRequest) {
    /** Placement says nothing of devices. */
    public static final PciMapping NONE = new PciMapping(true, List.of());

    /** Placement has no devices for the request, which is reason enough. */
    public static final PciMapping LACKING = new PciMapping(false, List.of());

    public PciMapping {
        byRequest = List.copyOf(byRequest);
    }

    /** What one request gets; empty when any pool may serve. */
    SortedMap<String, Integer> of(int request) {
        return byRequest.isEmpty() ? Sorted.emptyMap() : byRequest.get(request);
    }
}
