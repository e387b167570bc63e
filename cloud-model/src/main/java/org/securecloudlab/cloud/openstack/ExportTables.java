package org.securecloudlab.cloud.openstack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.securecloudlab.cloud.summary.Fact;

/** The drafts of everything an export holds, and which kind of file fills which. */
final class ExportTables {
    final FactCounts facts = new FactCounts();
    final HostTable hosts = new HostTable(facts);
    final ServiceTable services = new ServiceTable(facts);
    final AggregateTable aggregates = new AggregateTable(facts);
    final FlavorTable flavors = new FlavorTable(facts);
    final ImageTable images = new ImageTable(facts);
    final ProjectTable projects = new ProjectTable(facts);
    final ServerTable servers = new ServerTable(facts);
    final ServerGroupTable serverGroups = new ServerGroupTable(facts);
    final SecurityGroupTable securityGroups = new SecurityGroupTable(facts);
    final NetworkTable networks = new NetworkTable();
    final ProviderTable providers = new ProviderTable(facts);

    private final Map<ExportKind, Consumer<Row>> readers = new EnumMap<>(ExportKind.class);
    private final Map<ExportKind, Fact> lists = new EnumMap<>(ExportKind.class);

    ExportTables() {
        readers.put(ExportKind.HYPERVISOR_SHOW, hosts::shown);
        readers.put(ExportKind.HYPERVISOR_STATS, hosts::statistics);
        readers.put(ExportKind.AGGREGATE_SHOW, aggregates::shown);
        readers.put(ExportKind.FLAVOR_SHOW, flavors::shown);
        readers.put(ExportKind.IMAGE_SHOW, images::shown);
        readers.put(ExportKind.SERVER_GROUP_SHOW, serverGroups::shown);
        readers.put(ExportKind.PROJECT_SHOW, projects::shown);
        readers.put(ExportKind.NETWORK_LIST, networks::row);
        readers.put(ExportKind.PROVIDER_TRAIT, providers::trait);
        readers.put(ExportKind.PROVIDER_AGGREGATE, providers::aggregate);
        list(ExportKind.HYPERVISOR_LIST, Fact.HOST, hosts::listed);
        list(ExportKind.SERVICE_LIST, Fact.SERVICE, services::row);
        list(ExportKind.ZONE_LIST, Fact.SERVICE, services::zone);
        list(ExportKind.AGGREGATE_LIST, Fact.AGGREGATE, aggregates::listed);
        list(ExportKind.FLAVOR_LIST, Fact.FLAVOR, flavors::listed);
        list(ExportKind.IMAGE_LIST, Fact.IMAGE_LISTED, images::listed);
        list(ExportKind.PROJECT_LIST, Fact.PROJECT, projects::listed);
        list(ExportKind.SERVER_LIST, Fact.SERVER, servers::row);
        list(ExportKind.SERVER_GROUP_LIST, Fact.SERVER_GROUP, serverGroups::listed);
        list(ExportKind.SECURITY_GROUP_LIST, Fact.SECURITY_GROUP, securityGroups::group);
        list(ExportKind.SECURITY_GROUP_RULE_LIST, Fact.SECURITY_GROUP_RULE, securityGroups::rule);
        list(ExportKind.PROVIDER_LIST, Fact.PROVIDER, providers::listed);
        list(ExportKind.PROVIDER_INVENTORY, Fact.PROVIDER_INVENTORY, providers::inventory);
        list(ExportKind.PROVIDER_USAGE, Fact.PROVIDER_USAGE, providers::usage);
    }

    private void list(ExportKind kind, Fact records, Consumer<Row> reader) {
        readers.put(kind, reader);
        lists.put(kind, records);
    }

    /** Who takes the rows of a file of that kind; from now on there is such a list, even if it is empty. */
    Consumer<Row> begin(ExportKind kind) {
        Fact records = lists.get(kind);
        if (records != null) {
            facts.begin(records);
        }
        return Objects.requireNonNull(readers.get(kind), kind::name);
    }
}
