package org.securecloudlab.web.page.cloud;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.store.cloud.HostGroupLoad;

/**
 * Hosts coloured by how full they are; of a large cloud its groups, or one group opened.
 *
 * @param kind what the hosts are grouped by
 * @param resource what they are coloured by
 * @param bands hosts by group
 * @param groups groups to open, of a large cloud
 * @param opened the group that is open
 * @param more where the rest begins, when there is more than one view holds
 */
public record HostMap(
        HostGroupLoad.Kind kind,
        Resource resource,
        List<Band> bands,
        List<GroupTile> groups,
        Optional<String> opened,
        Optional<String> more) {

    /**
     * Hosts of one group.
     *
     * @param name of the group; empty for hosts that are in none
     */
    public record Band(String name, List<HostCell> cells) {
        public Band {
            cells = List.copyOf(cells);
        }
    }

    public HostMap {
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
    }

    /** Query of this map with nothing opened. */
    public String query(int version) {
        return "?version=" + version + "&by=" + kind + "&of=" + resource;
    }

    public boolean isEmpty() {
        return bands.isEmpty() && groups.isEmpty();
    }

    public List<HostGroupLoad.Kind> kinds() {
        return Arrays.asList(HostGroupLoad.Kind.values());
    }

    public List<Resource> resources() {
        return Arrays.asList(Resource.values());
    }

    /** Steps of the legend. */
    public List<Integer> steps() {
        return IntStream.rangeClosed(0, 10).boxed().toList();
    }
}
