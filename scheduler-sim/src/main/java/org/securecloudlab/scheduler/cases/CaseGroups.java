package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.MemberCounts;
import org.securecloudlab.scheduler.RequestGroup;
import org.securecloudlab.scheduler.RequestSpec;

/** The server groups of a case; members are added as requests succeed. */
final class CaseGroups {
    private final HostTable hosts;
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();

    CaseGroups(JsonNode groups, HostTable hosts) {
        this.hosts = hosts;
        for (JsonNode group : groups) {
            String id = group.path("id").asText();
            byId.put(id, group);
            members.put(id, new LinkedHashSet<>(CaseJson.texts(group.path("members"))));
        }
    }

    Optional<RequestGroup> of(RequestSpec request) {
        return request.serverGroupId()
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .map(group -> group(group, request));
    }

    private RequestGroup group(JsonNode group, RequestSpec request) {
        Set<String> all = new LinkedHashSet<>(membersOf(group.path("id").asText()));
        if (!request.isRebuild()) {
            all.addAll(request.instanceIds());
        }
        JsonNode limit = group.path("rules").path("max_server_per_host");
        List<String> own = request.instanceIds().stream().filter(all::contains).toList();
        List<String> before = hostsOf(group, all);
        return new RequestGroup(
                CaseJson.text(group, "policy"),
                limit.isMissingNode()
                        ? OptionalInt.empty()
                        : OptionalInt.of(CaseJson.integer(limit).orElse(1)),
                counts(all, own),
                own,
                () -> before);
    }

    private MemberCounts counts(Set<String> members, List<String> without) {
        MemberCounts counts = new MemberCounts();
        members.stream()
                .filter(member -> !without.contains(member))
                .flatMapToInt(member -> IntStream.of(hosts.holding(member)))
                .forEach(counts::add);
        return counts;
    }

    private List<String> hostsOf(JsonNode group, Set<String> all) {
        List<String> names = new ArrayList<>(CaseJson.texts(group.path("hosts")));
        for (int index = 0; index < hosts.size(); index++) {
            HostState host = hosts.get(index);
            if (host.instances().stream().anyMatch(all::contains)) {
                names.add(host.name());
            }
        }
        return names;
    }

    private Set<String> membersOf(String id) {
        return members.computeIfAbsent(id, any -> new LinkedHashSet<>());
    }

    void join(RequestSpec request) {
        request.serverGroupId().filter(byId::containsKey).ifPresent(id -> membersOf(id)
                .addAll(request.instanceIds()));
    }
}
