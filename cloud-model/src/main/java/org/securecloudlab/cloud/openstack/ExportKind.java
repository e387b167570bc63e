package org.securecloudlab.cloud.openstack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files of an export. Column names are compared without case, blanks, hyphens and underscores, so that
 * {@code Hypervisor Hostname} and {@code hypervisor_hostname} are one.
 */
enum ExportKind {
    HYPERVISOR_LIST("hypervisor-list", "hypervisors", "hypervisor list --long", "hypervisorhostname"),
    HYPERVISOR_SHOW("hypervisor-show/", "hypervisors", "hypervisor show NAME", "hypervisorhostname,id,hypervisortype"),
    HYPERVISOR_STATS("hypervisor-stats", "hypervisor statistics", "hypervisor stats show", "count,vcpus,memorymb"),
    SERVICE_LIST("compute-service-list", "services", "compute service list --long", "binary,host"),
    ZONE_LIST("availability-zone-list", "zones", "availability zone list --compute --long", "zonename"),
    AGGREGATE_LIST("aggregate-list", "aggregates", "aggregate list --long", "id,name,availabilityzone,hosts"),
    AGGREGATE_SHOW("aggregate-show/", "aggregates", "aggregate show NAME", "id,name,availabilityzone,hosts"),
    FLAVOR_LIST("flavor-list", "flavors", "flavor list --all --long", "ram,vcpus"),
    FLAVOR_SHOW("flavor-show/", "flavors", "flavor show NAME", "ram,vcpus"),
    IMAGE_LIST("image-list", "images", "image list --long", "diskformat,containerformat"),
    IMAGE_SHOW("image-show/", "images", "image show NAME", "diskformat,containerformat"),
    SERVER_GROUP_LIST(
            "server-group-list", "server groups", "server group list --all-projects --long", "policy,members"),
    SERVER_GROUP_SHOW("server-group-show/", "server groups", "server group show ID", "policy,members"),
    SERVER_LIST("server-list", "servers", "server list --all-projects --long --limit -1", "id,status,networks"),
    PROJECT_LIST("project-list", "projects", "project list --long", "id,domainid,enabled"),
    PROJECT_SHOW("project-show/", "projects", "project show NAME", "id,domainid,enabled"),
    SECURITY_GROUP_RULE_LIST(
            "security-group-rule-list", "security group rules", "security group rule list", "ipprotocol,direction"),
    SECURITY_GROUP_LIST("security-group-list", "security groups", "security group list", "id,description,project,tags"),
    NETWORK_LIST("network-list", "networks", "network list --long", "id,name,subnets"),
    PROVIDER_LIST("resource-provider-list", "providers", "resource provider list", "uuid,name,generation"),
    PROVIDER_INVENTORY(
            "inventory/",
            "inventories",
            "resource provider inventory list UUID",
            "resourceclass,total,allocationratio"),
    PROVIDER_USAGE("usage/", "usages", "resource provider usage show UUID", "resourceclass,usage"),
    PROVIDER_TRAIT("trait/", "traits", "resource provider trait list UUID", ""),
    PROVIDER_AGGREGATE("aggregate/", "placement aggregates", "resource provider aggregate list UUID", "");

    private final String name;
    final String plural;
    final String command;
    private final String telling;

    /**
     * A kind.
     *
     * @param name how the file's name starts, or the folder that it is in when it ends with {@code /}
     * @param plural what its rows are, in problems
     * @param command what writes it, after {@code openstack}
     * @param telling columns that tell the kind without a name; empty when none do
     */
    ExportKind(String name, String plural, String command, String telling) {
        this.name = name;
        this.plural = plural;
        this.command = command;
        this.telling = telling;
    }

    /** Whether each file holds one record, or the rows of one record. */
    boolean oneRecordAFile() {
        return name.endsWith("/");
    }

    private boolean isCalled(String folder, String stem) {
        return oneRecordAFile() ? folder.equals(name) : stem.startsWith(name);
    }

    private boolean isToldBy(Set<String> columns) {
        return !telling.isEmpty() && columns.containsAll(List.of(telling.split(",", -1)));
    }

    /** The kind that a path such as {@code osc10/server-list-2.96.json} names; compared in lower case. */
    static Optional<ExportKind> named(String path) {
        List<String> parts = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
        String folder = parts.size() < 2 ? "" : parts.get(parts.size() - 2) + "/";
        String stem = parts.get(parts.size() - 1).replace('_', '-').replace(' ', '-');
        for (ExportKind kind : values()) {
            if (kind.isCalled(folder.replace('_', '-'), stem)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The kind of a document with these columns, given what its name says.
     *
     * @param object true for a document that is one object, as {@code show} prints
     */
    static Optional<ExportKind> of(Optional<ExportKind> named, Set<String> columns, boolean object) {
        if (named.isPresent() && (columns.isEmpty() || named.get().accepts(columns))) {
            return named;
        }
        for (ExportKind kind : values()) {
            boolean show = kind.oneRecordAFile() && !kind.name.equals("inventory/") && !kind.name.equals("usage/");
            boolean single = show || kind == HYPERVISOR_STATS;
            if (single == object && kind.isToldBy(columns)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a document of this name may have these columns: the user may have chosen few of them ({@code -c}). */
    private boolean accepts(Set<String> columns) {
        return switch (this) {
            case HYPERVISOR_LIST, HYPERVISOR_SHOW -> columns.contains("hypervisorhostname");
            case SERVICE_LIST -> columns.contains("host");
            case ZONE_LIST -> columns.contains("zonename");
            case PROVIDER_LIST -> columns.contains("uuid") && columns.contains("name");
            case PROVIDER_INVENTORY, PROVIDER_USAGE -> columns.contains("resourceclass");
            case PROVIDER_TRAIT -> columns.contains("name");
            case PROVIDER_AGGREGATE -> columns.contains("uuid");
            case HYPERVISOR_STATS -> columns.contains("count") || columns.contains("vcpus");
            default -> columns.contains("id") && isNoneOther(columns);
        };
    }

    private boolean isNoneOther(Set<String> columns) {
        for (ExportKind kind : values()) {
            if (!kind.plural.equals(plural) && kind.isToldBy(columns)) {
                return false;
            }
        }
        return true;
    }
}
