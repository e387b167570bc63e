package org.securecloudlab.web.page.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.web.page.view.Recent;

/** Group loads of clouds, kept a while: nearly every page of a cloud wants its zones, and a version never changes. */
@ApplicationScoped
class GroupLoads {
    private static final int KEPT = 48;

    /** The content and not the name: a name can be given anew, a digest cannot. */
    private record Key(String sha256, HostGroupLoad.Kind kind) {}

    private final Clouds clouds;
    private final Recent<Key, List<HostGroupLoad>> recent = new Recent<>(KEPT);

    GroupLoads(Clouds clouds) {
        this.clouds = clouds;
    }

    List<HostGroupLoad> of(CloudVersion version, HostGroupLoad.Kind kind) {
        Key key = new Key(version.sha256(), kind);
        Optional<List<HostGroupLoad>> known = recent.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        List<HostGroupLoad> loads = clouds.hostGroups(version.name(), version.version(), kind);
        recent.keep(key, loads);
        return loads;
    }

    /** Names of the groups, without the one for hosts that are in none. */
    List<String> names(CloudVersion version, HostGroupLoad.Kind kind) {
        return of(version, kind).stream()
                .map(HostGroupLoad::name)
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
