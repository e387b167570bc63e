package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.SecurityGroup.Rule;
import org.securecloudlab.cloud.summary.Fact;

/**
 * Reads {@code security group list} and {@code security group rule list}. The client prints {@code 0.0.0.0/0} or
 * {@code ::/0} both for "any address" and beside a remote group, so the remote group is read first.
 */
final class SecurityGroupTable {
    private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "::/0");

    private static final class Draft {
        private final String id;
        private final Told told = new Told();
        private Optional<String> name = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> projectId = Optional.empty();
        private Optional<Boolean> stateful = Optional.empty();
        private final Map<String, Rule> rules = new LinkedHashMap<>();

        Draft(String id) {
            this.id = id;
        }
    }

    private final Drafts<Draft> groups = new Drafts<>(Draft::new);
    private final Drafts<Told> rules = new Drafts<>(id -> new Told());
    private final FactCounts facts;

    SecurityGroupTable(FactCounts facts) {
        this.facts = facts;
    }

    void group(Row row) {
        Draft draft = groups.of(row.id("id", "name"), row);
        draft.name = draft.name.or(() -> row.text("name"));
        draft.description = draft.description.or(() -> row.text("description"));
        draft.projectId = draft.projectId.or(() -> row.anyOf("project", "projectid"));
        draft.stateful = draft.stateful.or(() -> row.flag("stateful"));
        facts.tell(draft.told, Fact.SECURITY_GROUP);
    }

    void rule(Row row) {
        String id = row.id("id");
        facts.tell(rules.of(id, row), Fact.SECURITY_GROUP_RULE);
        Optional<String> group = row.anyOf("securitygroup", "securitygroupid");
        if (group.isEmpty()) {
            row.warn("securitygroup", "no group", "the group that the rule belongs to");
        }
        groups.named(group.orElse("")).rules.putIfAbsent(id, rule(id, row));
    }

    private static Rule rule(String id, Row row) {
        Optional<String> remoteGroup = row.text("remotesecuritygroup");
        Optional<String> remoteAddresses = row.text("remoteaddressgroup");
        boolean open = remoteGroup.isEmpty() && remoteAddresses.isEmpty();
        return new Rule(
                id,
                row.shared("direction").orElse("ingress"),
                row.shared("ethertype").orElse("IPv4"),
                row.shared("ipprotocol"),
                row.shared("portrange"),
                open ? row.shared("iprange").filter(range -> !ANYWHERE.contains(range)) : Optional.empty(),
                remoteGroup,
                remoteAddresses);
    }

    List<SecurityGroup> build() {
        List<SecurityGroup> built = new ArrayList<>();
        for (Draft draft : groups.all()) {
            built.add(new SecurityGroup(
                    draft.id,
                    draft.name.orElse(""),
                    draft.description.orElse(""),
                    draft.projectId,
                    draft.stateful.orElse(true),
                    List.copyOf(draft.rules.values())));
        }
        return built;
    }

    /** Whether the group was listed, not only named by a rule. */
    boolean isListed(String id) {
        return groups.has(id) && groups.named(id).told.has(Fact.SECURITY_GROUP);
    }
}
