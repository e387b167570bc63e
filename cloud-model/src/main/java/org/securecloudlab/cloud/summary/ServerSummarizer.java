package org.securecloudlab.cloud.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Project;

/** Computes the totals over servers. */
final class ServerSummarizer {
    private final List<Instance> servers;
    private final Told told;
    private final Map<String, Flavor> flavorsById = new HashMap<>();
    private final Map<String, Flavor> flavorsByName = new HashMap<>();
    private final Map<String, String> projectNames = new HashMap<>();
    private final Set<String> images;
    private final Set<String> hosts;

    ServerSummarizer(Cloud cloud, Told told) {
        this.servers = cloud.instances();
        this.told = told;
        for (Flavor flavor : cloud.flavors()) {
            flavorsById.put(flavor.id(), flavor);
            flavorsByName.putIfAbsent(flavor.name(), flavor);
        }
        for (Project project : cloud.projects()) {
            projectNames.put(project.id(), project.name());
        }
        images = ids(cloud.images(), Image::id);
        hosts = ids(cloud.hosts(), Host::name);
    }

    private static <T> Set<String> ids(Collection<T> records, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        records.forEach(element -> ids.add(id.apply(element)));
        return ids;
    }

    ServerTotals totals() {
        boolean whole = all(Fact.SERVER_OF_ANY_PAGE);
        boolean anyCell = whole && all(Fact.SERVER_OF_ANY_CELL);
        boolean project = whole && all(Fact.SERVER_PROJECT);
        boolean flavor = whole && all(Fact.SERVER_FLAVOR) && told.has(Fact.FLAVOR);
        boolean specs = flavor && told.all(Fact.FLAVOR_EXTRA_SPECS, Fact.FLAVOR);
        boolean image = whole && all(Fact.SERVER_IMAGE);
        boolean host = whole && all(Fact.SERVER_HOST);
        return new ServerTotals(
                servers.size(),
                told.count(anyCell, servers::size),
                told.count(whole, () -> count(server -> !isOfDownCell(server))),
                told.given(
                        anyCell && all(Fact.SERVER_STATUS),
                        () -> Counts.of(servers, server -> Optional.of(server.status()))),
                told.given(project, () -> Counts.of(servers, Instance::projectId)),
                told.given(project && told.has(Fact.PROJECT), () -> Counts.ofPresent(servers, this::projectName)),
                told.given(whole && all(Fact.SERVER_FLAVOR), () -> Counts.of(servers, this::flavorName)),
                told.given(whole && all(Fact.SERVER_ZONE), () -> Counts.of(servers, Instance::availabilityZone)),
                told.given(host && knowsServiceHosts(), () -> Counts.ofPresent(servers, Instance::host)),
                told.count(host, () -> count(server -> server.host().isEmpty())),
                told.count(image, () -> count(Instance::bootedFromVolume)),
                told.count(flavor, () -> count(server -> flavor(server).isEmpty())),
                told.count(
                        image && told.has(Fact.IMAGE_LISTED),
                        () -> count(server -> isMissing(server.imageId(), images))),
                told.count(
                        project && told.has(Fact.PROJECT),
                        () -> count(server -> isMissing(server.projectId(), projectNames.keySet()))),
                told.count(host && told.has(Fact.HOST), () -> count(server -> isMissing(server.host(), hosts))),
                told.count(specs, () -> count(server -> hasSpec(server, "hw_rng:allowed", "true"))),
                told.count(specs, () -> count(server -> hasSpec(server, "hw:cpu_policy", "dedicated"))),
                sum(flavor, Flavor::vcpus),
                sum(flavor, Flavor::ramMiB));
    }

    private boolean all(Fact fact) {
        return told.all(fact, Fact.SERVER);
    }

    private boolean knowsServiceHosts() {
        return told.has(Fact.HOST)
                ? told.all(Fact.HOST_SERVICE, Fact.HOST)
                : told.has(Fact.SERVICE) || told.has(Fact.AGGREGATE_HOSTS);
    }

    private long count(Predicate<Instance> condition) {
        return servers.stream().filter(condition).count();
    }

    /** Compute API guide, "Handling down cells": little more than the id is told, and the status is UNKNOWN. */
    private static boolean isOfDownCell(Instance server) {
        return server.status().equals("UNKNOWN") && server.powerState().isEmpty();
    }

    private static boolean isMissing(Optional<String> reference, Set<String> known) {
        return reference.filter(id -> !known.contains(id)).isPresent();
    }

    private Optional<String> projectName(Instance server) {
        return server.projectId().flatMap(id -> Optional.ofNullable(projectNames.get(id)));
    }

    /** By id where the source has it, for a deleted flavor's name may have been given to another. */
    private Optional<Flavor> flavor(Instance server) {
        return server.flavorId().isPresent()
                ? server.flavorId().map(flavorsById::get)
                : server.flavorName().map(flavorsByName::get);
    }

    private Optional<String> flavorName(Instance server) {
        return server.flavorName().or(() -> flavor(server).map(Flavor::name)).or(server::flavorId);
    }

    private boolean hasSpec(Instance server, String key, String value) {
        return flavor(server)
                .filter(flavor -> value.equalsIgnoreCase(flavor.extraSpecs().get(key)))
                .isPresent();
    }

    private OptionalLong sum(boolean known, ToLongFunction<Flavor> figure) {
        return told.count(known, () -> servers.stream()
                .map(this::flavor)
                .flatMap(Optional::stream)
                .mapToLong(figure)
                .reduce(0, Sums::add));
    }
}
