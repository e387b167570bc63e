package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.summary.Fact;

/**
 * Reads {@code server group list} and {@code server group show}. The column is {@code Policy} from compute API 2.64 on,
 * {@code Policies} before; only show has {@code rules}.
 */
final class ServerGroupTable {
    private static final class Draft {
        private final String id;
        private final Told told = new Told();
        private Optional<String> name = Optional.empty();
        private Optional<String> policy = Optional.empty();
        private OptionalInt maxServerPerHost = OptionalInt.empty();
        private List<String> members = List.of();
        private Optional<String> projectId = Optional.empty();
        private Optional<String> userId = Optional.empty();

        Draft(String id) {
            this.id = id;
        }
    }

    private final Drafts<Draft> drafts = new Drafts<>(Draft::new);
    private final FactCounts facts;

    ServerGroupTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.SERVER_GROUP);
    }

    void shown(Row row) {
        fill(row);
    }

    private Draft fill(Row row) {
        Draft draft = drafts.of(row.id("id", "name"), row);
        draft.name = draft.name.or(() -> row.text("name"));
        draft.policy = draft.policy.or(() -> row.shared("policy")).or(() -> row.texts("policies").stream()
                .findFirst());
        draft.projectId = draft.projectId.or(() -> row.shared("projectid"));
        draft.userId = draft.userId.or(() -> row.shared("userid"));
        if (draft.members.isEmpty()) {
            draft.members = row.texts("members").stream().distinct().toList();
        }
        if (draft.maxServerPerHost.isEmpty()) {
            draft.maxServerPerHost = maxServerPerHost(row);
        }
        facts.tell(draft.told, Fact.SERVER_GROUP_MEMBERS, row, "members");
        facts.tell(draft.told, Fact.SERVER_GROUP_RULES, row, "rules");
        return draft;
    }

    private static OptionalInt maxServerPerHost(Row row) {
        Map<String, String> rules = row.entries("rules");
        String limit = rules.getOrDefault("max_server_per_host", "");
        if (limit.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(limit));
        } catch (NumberFormatException notWhole) {
            row.warn("rules", limit, "a whole number");
            return OptionalInt.empty();
        }
    }

    List<ServerGroup> build() {
        List<ServerGroup> groups = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            groups.add(new ServerGroup(
                    draft.id,
                    draft.name.orElse(""),
                    draft.policy.orElse(""),
                    draft.maxServerPerHost,
                    draft.members,
                    draft.projectId,
                    draft.userId));
        }
        return groups;
    }
}
