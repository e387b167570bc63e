package org.securecloudlab.cloud.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Project;

/** Instances name hosts, flavors, images and projects that exist. */
final class InstanceChecks {
    private final Findings findings;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> flavorIds;
    private final Set<String> flavorNames;
    private final Set<String> images;
    private final Set<String> projects;

    private InstanceChecks(Cloud cloud, Findings findings) {
        this.findings = findings;
        cloud.hosts().stream().map(Host::name).forEach(hosts::add);
        cloud.hosts().stream().map(Host::node).forEach(hosts::add);
        this.flavorIds = cloud.flavors().stream().map(Flavor::id).collect(Collectors.toSet());
        this.flavorNames = cloud.flavors().stream().map(Flavor::name).collect(Collectors.toSet());
        this.images = cloud.images().stream().map(Image::id).collect(Collectors.toSet());
        this.projects = cloud.projects().stream().map(Project::id).collect(Collectors.toSet());
    }

    static void check(Cloud cloud, Findings findings) {
        InstanceChecks checks = new InstanceChecks(cloud, findings);
        cloud.instances().forEach(checks::instance);
    }

    private void instance(Instance instance) {
        String path = "instances[" + instance.id() + "]";
        exists(path + ".host", instance.host(), hosts, "the name of a host of this cloud");
        exists(path + ".node", instance.node(), hosts, "the node name of a host of this cloud");
        exists(path + ".flavorId", instance.flavorId(), flavorIds, "the id of a flavor of this cloud");
        if (instance.flavorId().isEmpty()) {
            exists(path + ".flavorName", instance.flavorName(), flavorNames, "the name of a flavor of this cloud");
        }
        exists(path + ".imageId", instance.imageId(), images, "the id of an image of this cloud");
        exists(path + ".projectId", instance.projectId(), projects, "the id of a project of this cloud");
    }

    private void exists(String path, Optional<String> name, Set<String> existing, String expected) {
        name.filter(n -> !existing.contains(n)).ifPresent(n -> findings.add(path, n, expected));
    }
}
