package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Project;

/**
 * Instances, and what their entries say beyond the record: {@code flavor}, {@code image} and {@code project} by name or id, and
 * {@code spread: compute-*}, which puts a template's instances on the matching hosts in turn.
 */
final class InstanceList {
    static final Set<String> KEYS = Set.of("flavor", "image", "project", "spread");

    private final DocumentProblems problems;
    private final RecordReader records;
    private final HostList hosts;
    private final Map<String, String> zones;
    private final Map<String, Flavor> flavors;
    private final Map<String, Image> images;
    private final Map<String, Project> projects;
    private final Map<String, List<String>> spreads = new LinkedHashMap<>();
    private final List<Instance> instances = new ArrayList<>();

    InstanceList(
            DocumentProblems problems,
            RecordReader records,
            HostList hosts,
            List<Aggregate> aggregates,
            List<Flavor> flavors,
            List<Image> images,
            List<Project> projects) {
        this.problems = problems;
        this.records = records;
        this.hosts = hosts;
        this.zones = AggregateList.zones(aggregates);
        this.flavors = byNameAndId(flavors, Flavor::name, Flavor::id);
        this.images = byNameAndId(images, Image::name, Image::id);
        this.projects = byNameAndId(projects, Project::name, Project::id);
    }

    private static <T> Map<String, T> byNameAndId(List<T> all, Function<T, String> name, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        all.forEach(each -> result.putIfAbsent(id.apply(each), each));
        all.forEach(each -> result.putIfAbsent(name.apply(each), each));
        return result;
    }

    List<Instance> read(List<Counted.Entry> entries) {
        entries.forEach(this::add);
        return instances;
    }

    private void add(Counted.Entry entry) {
        Extras extras = Extras.split(entry.node(), KEYS);
        Place place = entry.place();
        ObjectNode node = extras.record();
        find(extras, "flavor", flavors, place).ifPresent(flavor -> {
            node.put("flavorId", flavor.id());
            node.put("flavorName", flavor.name());
        });
        find(extras, "image", images, place).ifPresent(image -> node.put("imageId", image.id()));
        find(extras, "project", projects, place).ifPresent(project -> node.put("projectId", project.id()));
        spread(extras.get("spread"), entry).ifPresent(host -> {
            node.put("host", host);
            Optional.ofNullable(zones.get(host)).ifPresent(zone -> node.put("availabilityZone", zone));
        });
        records.read(Instance.class, node, place, KEYS).ifPresent(instance -> {
            instances.add(instance);
            problems.origin("instances[" + instance.id() + "]", place);
        });
    }

    private <T> Optional<T> find(Extras extras, String key, Map<String, T> existing, Place place) {
        JsonNode node = extras.get(key);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        Optional<T> found = Optional.ofNullable(existing.get(node.asText()));
        if (found.isEmpty()) {
            problems.error(
                    place.key(key),
                    "the " + key + " " + node.asText(),
                    "a " + key + " of this document",
                    Nearest.hint(node.asText(), existing.keySet()));
        }
        return found;
    }

    private Optional<String> spread(JsonNode patterns, Counted.Entry entry) {
        if (patterns.isMissingNode()) {
            return Optional.empty();
        }
        List<String> over = spreads.computeIfAbsent(
                patterns.toString(), p -> Glob.names(patterns, entry.place().key("spread"), hosts.names(), problems));
        return over.isEmpty() ? Optional.empty() : Optional.of(over.get(entry.index() % over.size()));
    }
}
