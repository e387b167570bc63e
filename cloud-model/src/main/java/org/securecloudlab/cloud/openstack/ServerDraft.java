package org.securecloudlab.cloud.openstack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Sorted;

/** What the files have told of a server so far. What an earlier file told stays. */
final class ServerDraft {
    private static final String VOLUME = "N/A (booted from volume)";

    final String id;
    final Told told = new Told();
    private Optional<String> name = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> taskState = Optional.empty();
    private @Nullable Integer powerState;
    private Optional<String> projectId = Optional.empty();
    private Optional<String> userId = Optional.empty();
    private Optional<String> flavorId = Optional.empty();
    private Optional<String> flavorName = Optional.empty();
    private Optional<String> imageId = Optional.empty();
    private boolean bootedFromVolume;
    private Optional<String> zone = Optional.empty();
    private Optional<String> pinnedZone = Optional.empty();
    private Optional<String> createdAt = Optional.empty();
    private Map<String, List<String>> addresses = Map.of();
    private List<String> securityGroups = List.of();
    private Map<String, String> metadata = Map.of();
    private Map<String, List<String>> hints = Map.of();
    /** Under the header "Host", the first file's and a later one's that differs: one client prints the service host, another the node. */
    Optional<String> host = Optional.empty();

    Optional<String> otherHost = Optional.empty();

    ServerDraft(String id) {
        this.id = id;
    }

    void fill(Row row) {
        name = name.or(() -> row.text("name"));
        status = status.or(() -> row.shared("status"));
        taskState = taskState.or(() -> row.shared("taskstate"));
        if (powerState == null) {
            row.number("powerstate").ifPresent(state -> powerState = (int) state);
        }
        projectId = projectId.or(() -> row.shared("projectid"));
        userId = userId.or(() -> row.shared("userid"));
        zone = zone.or(() -> row.shared("availabilityzone"));
        pinnedZone = pinnedZone.or(() -> row.shared("pinnedavailabilityzone"));
        createdAt = createdAt.or(() -> row.text("createdat"));
        flavorId = flavorId.or(() -> row.shared("flavorid"));
        flavorName = flavorName.or(() -> row.shared("flavorname")).or(() -> row.shared("flavor"));
        fillImage(row);
        fillHost(row.shared("host"));
        fillCollections(row);
    }

    private void fillImage(Row row) {
        Optional<String> image = row.shared("imageid");
        bootedFromVolume |= image.filter(VOLUME::equals).isPresent()
                || row.text("imagename").filter(VOLUME::equals).isPresent()
                || row.text("image").filter(VOLUME::equals).isPresent();
        imageId = imageId.or(() -> image.filter(id -> !VOLUME.equals(id)));
    }

    private void fillHost(Optional<String> printed) {
        if (host.isEmpty()) {
            host = printed;
        } else if (otherHost.isEmpty() && printed.isPresent() && !printed.equals(host)) {
            otherHost = printed;
        }
    }

    private void fillCollections(Row row) {
        Pool pool = row.file().pool();
        if (addresses.isEmpty()) {
            addresses = row.lists("networks");
        }
        if (securityGroups.isEmpty()) {
            securityGroups = pool.one(List.copyOf(row.texts("securitygroups")));
        }
        if (metadata.isEmpty()) {
            metadata = pool.one(Sorted.map(row.entries("properties")));
        }
        if (hints.isEmpty()) {
            hints = pool.one(Sorted.map(row.lists("schedulerhints")));
        }
    }

    Optional<String> status() {
        return status;
    }

    /** The finished record. */
    Instance build(Optional<String> serviceHost, Optional<String> node) {
        return new Instance(
                id,
                name.orElse(""),
                status.orElse(""),
                taskState,
                powerState == null ? OptionalInt.empty() : OptionalInt.of(powerState),
                projectId,
                userId,
                serviceHost,
                node,
                flavorId,
                flavorName,
                imageId,
                bootedFromVolume,
                zone,
                pinnedZone,
                createdAt,
                Sorted.map(addresses),
                securityGroups,
                Sorted.map(metadata),
                Sorted.map(hints));
    }
}
