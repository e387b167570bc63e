package org.securecloudlab.scenario.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.yaml.DocumentPath;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;
import org.securecloudlab.scenario.ScenarioSource;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.world.CloudFacts;

/** What the entries of a timeline are checked against. */
public final class Preparation {
    private final CloudFacts facts;
    private final TraceSource traces;
    private final Optional<YamlDocument> document;
    private final Set<String> names = new HashSet<>();

    public Preparation(CloudFacts facts, TraceSource traces, ScenarioSource source) {
        this.facts = facts;
        this.traces = traces;
        this.document = YamlDocument.read(source.text(), source.fileName(), YamlLimits.LARGE)
                .value();
    }

    public CloudFacts facts() {
        return facts;
    }

    public TraceSource traces() {
        return traces;
    }

    int line(String path, int otherwise) {
        return document.map(yaml -> yaml.line(DocumentPath.pointer(path))).orElse(otherwise);
    }

    /** Takes a name for the instances of an entry; false when another entry has it. */
    boolean takeName(String name) {
        return names.add(name);
    }

    /** A flavor by name or id. */
    Optional<Flavor> flavor(OperationInput input, String argument, String wanted) {
        List<Flavor> flavors = cloud().flavors();
        return Pick.one(input, argument, "flavor", wanted, flavors, Flavor::id, Flavor::name);
    }

    /** An image by id or name. */
    public Optional<Image> image(OperationInput input, String argument, String wanted) {
        return Pick.one(input, argument, "image", wanted, cloud().images(), Image::id, Image::name);
    }

    /** A service host by name. */
    public Optional<String> serviceHost(OperationInput input, String argument, String wanted) {
        return Pick.one(input, argument, "host", wanted, facts.serviceHosts(), h -> h, h -> h);
    }

    /** A server group's id by id or name. */
    Optional<String> serverGroup(OperationInput input, String argument, String wanted) {
        List<ServerGroup> groups = cloud().serverGroups();
        return Pick.one(input, argument, "server group", wanted, groups, ServerGroup::id, ServerGroup::name)
                .map(ServerGroup::id);
    }

    /** A project's id by id or name; any name is taken when the cloud lists no projects. */
    Optional<String> project(OperationInput input, String argument, String wanted) {
        return cloud().projects().isEmpty()
                ? Optional.of(wanted)
                : Pick.one(input, argument, "project", wanted, cloud().projects(), Project::id, Project::name)
                        .map(Project::id);
    }

    /** A zone that hosts are in. */
    Optional<String> zone(OperationInput input, String argument, String wanted) {
        return Pick.one(input, argument, "availability zone", wanted, facts.zones(), z -> z, z -> z);
    }

    private Cloud cloud() {
        return facts.cloud();
    }
}
