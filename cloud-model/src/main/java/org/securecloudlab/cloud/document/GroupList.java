package org.securecloudlab.cloud.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ServerGroup;

/** Server groups: the members that they list, and the instances whose names match their {@code memberPatterns}. */
final class GroupList {
    static final Set<String> KEYS = Set.of("memberPatterns");

    private GroupList() {}

    static List<ServerGroup> read(
            List<Counted.Entry> entries, List<Instance> instances, RecordReader records, DocumentProblems problems) {
        Map<String, List<String>> idsByName = new LinkedHashMap<>();
        instances.forEach(
                i -> idsByName.computeIfAbsent(i.name(), n -> new ArrayList<>()).add(i.id()));
        List<ServerGroup> groups = new ArrayList<>();
        for (Counted.Entry entry : entries) {
            Extras extras = Extras.split(entry.node(), KEYS);
            Place place = entry.place().key("memberPatterns");
            Set<String> members = new LinkedHashSet<>();
            Glob.names(extras.get("memberPatterns"), place, idsByName.keySet(), problems)
                    .forEach(name -> members.addAll(idsByName.getOrDefault(name, List.of())));
            records.read(ServerGroup.class, extras.record(), entry.place(), KEYS)
                    .ifPresent(group -> {
                        groups.add(members.isEmpty() ? group : with(group, members));
                        problems.origin("serverGroups[" + group.id() + "]", entry.place());
                    });
        }
        return groups;
    }

    private static ServerGroup with(ServerGroup g, Set<String> more) {
        Set<String> members = new LinkedHashSet<>(g.members());
        members.addAll(more);
        return new ServerGroup(
                g.id(), g.name(), g.policy(), g.maxServerPerHost(), List.copyOf(members), g.projectId(), g.userId());
    }
}
