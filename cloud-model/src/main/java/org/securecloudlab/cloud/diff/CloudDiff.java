package org.securecloudlab.cloud.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;

/**
 * What differs between two clouds.
 *
 * @param changes by kind in the order of {@link Cloud}; in a kind, removed and changed in the first cloud's order, then added in the
 *     second's
 */
public record CloudDiff(List<Change> changes) {
    public CloudDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two clouds; equal records cost a comparison only, so a hundred thousand hosts take no time to speak of. */
    public static CloudDiff between(Cloud before, Cloud after) {
        List<Change> changes = new ArrayList<>();
        compare("hosts", before.hosts(), after.hosts(), Host::key, changes);
        compare("services", before.services(), after.services(), s -> s.binary() + "@" + s.host(), changes);
        compare("aggregates", before.aggregates(), after.aggregates(), Aggregate::name, changes);
        compare("flavors", before.flavors(), after.flavors(), Flavor::id, changes);
        compare("images", before.images(), after.images(), Image::id, changes);
        compare("projects", before.projects(), after.projects(), Project::id, changes);
        compare("instances", before.instances(), after.instances(), Instance::id, changes);
        compare("serverGroups", before.serverGroups(), after.serverGroups(), ServerGroup::id, changes);
        compare("securityGroups", before.securityGroups(), after.securityGroups(), SecurityGroup::id, changes);
        compare("networks", before.networks(), after.networks(), Network::id, changes);
        compare("randomSources", before.randomSources(), after.randomSources(), RandomSource::name, changes);
        compare("providers", before.providers(), after.providers(), ResourceProvider::uuid, changes);
        compare("settings", List.of(before.settings()), List.of(after.settings()), s -> "settings", changes);
        return new CloudDiff(changes);
    }

    /** Whether nothing but perhaps the name and the order differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static <T extends Record> void compare(
            String kind, List<T> before, List<T> after, Function<T, String> key, List<Change> changes) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> now = byKey(after, key);
        old.forEach((name, record) -> {
            Optional<T> same = Optional.ofNullable(now.get(name));
            if (same.isEmpty()) {
                changes.add(new Change(kind, name, Change.Type.REMOVED, List.of()));
            } else if (!same.get().equals(record)) {
                changes.add(new Change(kind, name, Change.Type.CHANGED, FieldDiff.between(record, same.get())));
            }
        });
        now.keySet().stream()
                .filter(name -> !old.containsKey(name))
                .forEach(name -> changes.add(new Change(kind, name, Change.Type.ADDED, List.of())));
    }

    private static <T> Map<String, T> byKey(List<T> records, Function<T, String> key) {
        Map<String, T> result = new LinkedHashMap<>();
        Map<String, Integer> repeats = new HashMap<>();
        for (T each : records) {
            int number = repeats.merge(key.apply(each), 1, Integer::sum);
            result.put(number == 1 ? key.apply(each) : key.apply(each) + "#" + number, each);
        }
        return result;
    }
}
