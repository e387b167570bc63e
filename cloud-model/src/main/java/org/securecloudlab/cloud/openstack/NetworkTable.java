package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Network.Purpose;
import org.securecloudlab.cloud.Network.Segment;

/** Reads {@code network list --long}, which tells the type of the first segment and whether the network is external. */
final class NetworkTable {
    private final Drafts<List<Network>> drafts = new Drafts<>(id -> new ArrayList<>(1));

    void row(Row row) {
        String id = row.id("id", "name");
        List<Network> known = drafts.of(id, row);
        if (known.isEmpty()) {
            known.add(read(id, row));
        }
    }

    private static Network read(String id, Row row) {
        Optional<Segment> segment = row.shared("networktype")
                .map(type -> new Segment("", type, Optional.empty(), Optional.empty(), false, false));
        boolean external =
                row.text("routertype").filter("External"::equalsIgnoreCase).isPresent();
        return new Network(
                id,
                row.text("name").orElse(""),
                row.anyOf("project", "projectid"),
                external ? Purpose.EXTERNAL : Purpose.TENANT,
                segment.stream().toList());
    }

    List<Network> build() {
        return drafts.all().stream().flatMap(List::stream).toList();
    }
}
