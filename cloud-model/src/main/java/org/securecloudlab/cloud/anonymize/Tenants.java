package org.securecloudlab.cloud.anonymize;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Network.Segment;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.SecurityGroup.Rule;
import org.securecloudlab.cloud.ServerGroup;

/** Pseudonyms for what projects own. */
final class Tenants {
    private final Pseudonyms pseudonyms;
    private final Values values;

    Tenants(Pseudonyms pseudonyms, Values values) {
        this.pseudonyms = pseudonyms;
        this.values = values;
    }

    private List<String> all(List<String> names) {
        return names.stream().map(name -> pseudonyms.of(name)).toList();
    }

    private static SortedMap<String, List<String>> map(
            Map<String, List<String>> lists, UnaryOperator<String> key, UnaryOperator<String> value) {
        SortedMap<String, List<String>> result = new TreeMap<>();
        lists.forEach((name, elements) ->
                result.put(key.apply(name), elements.stream().map(value).toList()));
        return result;
    }

    Image image(Image image) {
        return new Image(
                pseudonyms.of(image.id()),
                pseudonyms.of(image.name()),
                image.status(),
                image.visibility(),
                image.isProtected(),
                image.isHidden(),
                pseudonyms.of(image.owner()),
                image.diskFormat(),
                image.containerFormat(),
                image.sizeBytes(),
                image.virtualSizeBytes(),
                image.minDiskGiB(),
                image.minRamMiB(),
                pseudonyms.of(image.checksum()),
                image.hashAlgo(),
                pseudonyms.of(image.hashValue()),
                image.tags().stream().map(pseudonyms::text).toList(),
                values.imageProperties(image.properties()));
    }

    Project project(Project project) {
        return new Project(
                pseudonyms.of(project.id()),
                pseudonyms.of(project.name()),
                pseudonyms.of(project.domainId()),
                project.description().map(pseudonyms::text),
                project.enabled(),
                project.owner().map(pseudonyms::text));
    }

    Instance instance(Instance server) {
        return new Instance(
                pseudonyms.of(server.id()),
                pseudonyms.of(server.name()),
                server.status(),
                server.taskState(),
                server.powerState(),
                pseudonyms.of(server.projectId()),
                pseudonyms.of(server.userId()),
                pseudonyms.of(server.host()),
                pseudonyms.of(server.node()),
                pseudonyms.of(server.flavorId()),
                pseudonyms.of(server.flavorName()),
                pseudonyms.of(server.imageId()),
                server.bootedFromVolume(),
                pseudonyms.of(server.availabilityZone()),
                pseudonyms.of(server.pinnedAvailabilityZone()),
                server.createdAt(),
                map(server.addresses(), name -> pseudonyms.of(name), pseudonyms::address),
                all(server.securityGroups()),
                values.free(server.metadata()),
                map(server.schedulerHints(), key -> key, hint -> pseudonyms.of(hint)));
    }

    ServerGroup serverGroup(ServerGroup group) {
        return new ServerGroup(
                pseudonyms.of(group.id()),
                pseudonyms.of(group.name()),
                group.policy(),
                group.maxServerPerHost(),
                all(group.members()),
                pseudonyms.of(group.projectId()),
                pseudonyms.of(group.userId()));
    }

    SecurityGroup securityGroup(SecurityGroup group) {
        return new SecurityGroup(
                pseudonyms.of(group.id()),
                pseudonyms.of(group.name()),
                pseudonyms.text(group.description()),
                pseudonyms.of(group.projectId()),
                group.stateful(),
                group.rules().stream().map(this::rule).toList());
    }

    private Rule rule(Rule rule) {
        return new Rule(
                pseudonyms.of(rule.id()),
                rule.direction(),
                rule.ethertype(),
                rule.protocol(),
                rule.portRange(),
                rule.remoteCidr().map(pseudonyms::address),
                pseudonyms.of(rule.remoteGroupId()),
                pseudonyms.of(rule.remoteAddressGroupId()));
    }

    Network network(Network network) {
        return new Network(
                pseudonyms.of(network.id()),
                pseudonyms.of(network.name()),
                pseudonyms.of(network.projectId()),
                network.purpose(),
                network.segments().stream().map(this::segment).toList());
    }

    private Segment segment(Segment segment) {
        return new Segment(
                pseudonyms.of(segment.name()),
                segment.type(),
                pseudonyms.of(segment.physicalNetwork()),
                segment.segmentationId(),
                segment.isolated(),
                segment.encrypted());
    }
}
