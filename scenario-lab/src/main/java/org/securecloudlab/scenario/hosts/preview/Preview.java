package org.securecloudlab.scenario.hosts.preview;

import java.util.List;
import org.securecloudlab.scheduler.HostLoad;

/**
 * Where requests land.
 *
 * @param cloud its name
 * @param requests in their order
 * @param before how full each host is before them
 * @param after how full each host is after them
 */
public record Preview(String cloud, List<PreviewedRequest> requests, List<HostLoad> before, List<HostLoad> after) {
    public Preview {
        requests = List.copyOf(requests);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same with at most so many hosts for each request. */
    public Preview shortened(int hosts) {
        return new Preview(
                cloud,
                requests.stream().map(request -> request.shortened(hosts)).toList(),
                before,
                after);
    }
}
