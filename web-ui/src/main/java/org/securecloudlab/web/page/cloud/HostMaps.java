package org.securecloudlab.web.page.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.HostFilter;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.HostRow;

/** Makes the map of a cloud from pages of rows or from stored group loads, never from the whole cloud. */
@ApplicationScoped
class HostMaps {
    /** Above this many hosts a map shows groups. */
    static final int HOSTS_AT_ONCE = 2_000;
    /** Hosts of an opened group in one view. */
    static final int CELLS_AT_ONCE = 500;
    /** Groups in one view. */
    static final int TILES_AT_ONCE = 400;

    private final Clouds clouds;
    private final GroupLoads loads;

    HostMaps(Clouds clouds, GroupLoads loads) {
        this.clouds = clouds;
        this.loads = loads;
    }

    HostMap map(CloudVersion version, MapQuery query) {
        if (query.group().isPresent()) {
            return opened(version, query, query.group().get());
        }
        return version.hostCount() > HOSTS_AT_ONCE ? grouped(version, query) : whole(version, query);
    }

    private HostMap whole(CloudVersion version, MapQuery query) {
        List<HostRow> rows = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<HostRow> page = clouds.hosts(
                    version.name(), version.version(), HostFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, cursor));
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return new HostMap(
                query.kind(), query.resource(), bands(rows, query), List.of(), Optional.empty(), Optional.empty());
    }

    private HostMap grouped(CloudVersion version, MapQuery query) {
        List<HostGroupLoad> groups = loads.of(version, query.kind());
        int from = Math.min(query.offset(), groups.size());
        int to = Math.min(from + TILES_AT_ONCE, groups.size());
        return new HostMap(
                query.kind(),
                query.resource(),
                List.of(),
                groups.subList(from, to).stream()
                        .map(group -> GroupTile.of(group, query.resource()))
                        .toList(),
                Optional.empty(),
                to < groups.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private HostMap opened(CloudVersion version, MapQuery query, String group) {
        Page<HostRow> page = clouds.hosts(
                version.name(), version.version(), query.filter(group), new PageRequest(CELLS_AT_ONCE, query.cursor()));
        List<HostCell> cells = page.items().stream()
                .map(row -> HostCell.of(row, query.resource()))
                .toList();
        List<HostMap.Band> bands = cells.isEmpty() ? List.of() : List.of(new HostMap.Band(group, cells));
        return new HostMap(query.kind(), query.resource(), bands, List.of(), Optional.of(group), page.nextCursor());
    }

    /** A host that is in several aggregates shows in each; those in none come last. */
    private static List<HostMap.Band> bands(List<HostRow> rows, MapQuery query) {
        Map<String, List<HostCell>> bands = new TreeMap<>();
        for (HostRow row : rows) {
            HostCell cell = HostCell.of(row, query.resource());
            query.groupsOf(row).forEach(name -> bands.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(cell));
        }
        List<HostMap.Band> result = new ArrayList<>();
        bands.forEach((name, cells) -> result.add(new HostMap.Band(name, cells)));
        if (!result.isEmpty() && result.get(0).name().isEmpty()) {
            result.add(result.remove(0));
        }
        return result;
    }
}
