package org.securecloudlab.cloud.openstack;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.summary.Coverage;
import org.securecloudlab.cloud.summary.Fact;

/** Names what refers to nothing. Only lists that were read are looked into: what is not there at all is {@link MissingFiles}'. */
final class ReferenceCheck {
    private final Cloud cloud;
    private final Coverage coverage;
    private final ImportLog log;
    private final Set<String> hosts;
    private final Set<String> computeServices = new HashSet<>();
    private final Set<String> projects;

    ReferenceCheck(ImportedCloud imported, ImportLog log) {
        this.cloud = imported.cloud();
        this.coverage = imported.coverage();
        this.log = log;
        hosts = keys(cloud.hosts(), Host::name);
        projects = keys(cloud.projects(), Project::id);
        for (Service service : cloud.services()) {
            if (service.binary().equals("nova-compute")) {
                computeServices.add(service.host());
            }
        }
    }

    private static <T> Set<String> keys(Collection<T> records, Function<T, String> key) {
        Set<String> keys = new HashSet<>();
        records.forEach(element -> keys.add(key.apply(element)));
        return keys;
    }

    void warn() {
        hosts();
        servers();
        groups();
        providers();
    }

    private void hosts() {
        if (coverage.has(Fact.HOST)) {
            computeServices.stream()
                    .sorted()
                    .filter(host -> !hosts.contains(host))
                    .forEach(host -> dangling("services[" + host + "]", "nova-compute of " + host, "a hypervisor"));
            if (coverage.has(Fact.SERVICE)) {
                cloud.hosts().stream()
                        .filter(host -> !computeServices.contains(host.name()))
                        .forEach(host ->
                                dangling("hypervisors[" + host.node() + "]", host.node(), "a nova-compute service"));
            }
        }
        for (Host host : cloud.hosts()) {
            if (host.inventories().isEmpty()) {
                dangling(
                        "hypervisors[" + host.node() + "].capacity",
                        "no numbers",
                        "placement's inventory, or 2.87's numbers");
            }
        }
        for (Aggregate aggregate : cloud.aggregates()) {
            for (String member : aggregate.hosts()) {
                if (!hosts.contains(member) && !computeServices.contains(member) && coverage.has(Fact.SERVICE)) {
                    dangling("aggregates[" + aggregate.id() + "].hosts", member, "a known host");
                }
            }
        }
    }

    private void servers() {
        Set<String> flavorIds = keys(cloud.flavors(), Flavor::id);
        Set<String> flavorNames = keys(cloud.flavors(), Flavor::name);
        Set<String> images = keys(cloud.images(), Image::id);
        for (Instance server : cloud.instances()) {
            String path = "servers[" + server.id() + "].";
            if (coverage.has(Fact.FLAVOR)) {
                if (server.flavorId().isPresent()) {
                    check(path + "flavor", server.flavorId(), flavorIds, "a listed flavor");
                } else {
                    check(path + "flavor", server.flavorName(), flavorNames, "a listed flavor");
                }
            }
            if (coverage.has(Fact.IMAGE_LISTED)) {
                check(path + "image", server.imageId(), images, "a known image");
            }
            if (coverage.has(Fact.HOST)) {
                check(path + "host", server.host(), hosts, "a host with a hypervisor");
            }
            checkProject(path, server.projectId());
            if (server.status().equals("UNKNOWN")) {
                dangling(path + "status", "UNKNOWN", "a server whose cell is up");
            }
        }
    }

    private void checkProject(String path, Optional<String> project) {
        if (coverage.has(Fact.PROJECT)) {
            check(path + "project", project, projects, "a listed project");
        }
    }

    private void groups() {
        Set<String> servers = keys(cloud.instances(), Instance::id);
        for (ServerGroup group : cloud.serverGroups()) {
            String path = "server groups[" + group.id() + "].";
            checkProject(path, group.projectId());
            if (coverage.has(Fact.SERVER)) {
                group.members()
                        .forEach(member -> check(path + "members", Optional.of(member), servers, "a listed server"));
            }
        }
        Set<String> securityGroups = keys(cloud.securityGroups(), SecurityGroup::id);
        for (SecurityGroup group : cloud.securityGroups()) {
            String path = "security groups[" + group.id() + "].";
            checkProject(path, group.projectId());
            if (coverage.has(Fact.SECURITY_GROUP)
                    && group.name().isEmpty()
                    && !group.rules().isEmpty()) {
                dangling(path + "rules", "rules of group " + group.id(), "a listed group");
            }
            group.rules()
                    .forEach(rule -> check(path + "rules", rule.remoteGroupId(), securityGroups, "a listed group"));
        }
    }

    private void providers() {
        Set<String> known = keys(cloud.providers(), ResourceProvider::uuid);
        cloud.hosts().forEach(host -> host.uuid().ifPresent(known::add));
        for (ResourceProvider provider : cloud.providers()) {
            String path = "providers[" + provider.uuid() + "].";
            check(path + "parent", provider.parentUuid(), known, "a listed provider");
            boolean computes = provider.inventories().containsKey(Host.VCPU)
                    || provider.inventories().containsKey(Host.PCPU);
            if (provider.parentUuid().isEmpty() && computes && coverage.has(Fact.HOST)) {
                dangling(path + "name", provider.name(), "a hypervisor of that name");
            }
        }
    }

    private void check(String path, Optional<String> reference, Set<String> known, String expected) {
        reference.filter(id -> !known.contains(id)).ifPresent(id -> dangling(path, id, expected));
    }

    private void dangling(String path, String found, String expected) {
        String group = path.substring(0, Math.max(0, path.indexOf('['))) + expected;
        log.warn(group, Problem.warning(path, found, expected));
    }
}
