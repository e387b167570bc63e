package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.validation.CloudValidator;
import org.securecloudlab.cloud.validation.Origin;
import org.securecloudlab.cloud.yaml.YamlDocument;

/** Makes a cloud of a document: expands templates, reads records, joins what names what, validates. */
final class CloudDocument {
    /** Says that dangling references and the like are kept with a warning, as in an export. */
    static final String GAPS = "gaps";

    static final String GAPS_ALLOWED = "allowed";

    /** How many hosts, and how many of anything else, a document may make of its templates. */
    private static final int MAX_HOSTS = 250_000;

    private static final int MAX_OTHERS = 2_500_000;
    private static final Set<String> KEYS = keys();

    private final JsonNode root;
    private final DocumentProblems problems;
    private final RecordReader records;

    private CloudDocument(YamlDocument document, String fileName) {
        this.root = document.root();
        this.problems = new DocumentProblems(document, fileName);
        this.records = new RecordReader(problems);
    }

    static Parsed<Cloud> read(YamlDocument document, String fileName) {
        return new CloudDocument(document, fileName).read();
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Arrays.stream(Cloud.class.getRecordComponents()).forEach(component -> keys.add(component.getName()));
        keys.add(GAPS);
        return keys;
    }

    private Parsed<Cloud> read() {
        if (!root.isObject()) {
            problems.error(Place.ROOT, ValueReader.describe(root), "a mapping with the key name");
            return Parsed.refused(problems.all());
        }
        records.checkKeys(root, Place.ROOT, KEYS);
        Origin origin = origin();
        Optional<Cloud> cloud = cloud();
        cloud.ifPresent(c -> CloudValidator.validate(c, origin).forEach(problems::add));
        return cloud.isEmpty() || problems.hasErrors()
                ? Parsed.refused(problems.all())
                : Parsed.of(cloud.get(), problems.all());
    }

    private Origin origin() {
        JsonNode gaps = root.path(GAPS);
        if (!gaps.isMissingNode() && !gaps.asText().equals(GAPS_ALLOWED)) {
            problems.error(Place.ROOT.key(GAPS), ValueReader.describe(gaps), GAPS_ALLOWED + ", or no such key");
        }
        return gaps.isMissingNode() ? Origin.OWN_DOCUMENT : Origin.EXPORT;
    }

    private Optional<Cloud> cloud() {
        HostList hosts = HostList.read(expand("hosts", MAX_HOSTS), records, problems);
        List<Aggregate> aggregates = AggregateList.read(expand("aggregates", MAX_OTHERS), hosts, records, problems);
        List<Flavor> flavors = list("flavors", Flavor.class, Flavor::id);
        List<Image> images = list("images", Image.class, Image::id);
        List<Project> projects = list("projects", Project.class, Project::id);
        List<Instance> instances = new InstanceList(problems, records, hosts, aggregates, flavors, images, projects)
                .read(expand("instances", MAX_OTHERS));
        List<Service> services = list("services", Service.class, s -> s.binary() + "@" + s.host());
        List<ServerGroup> groups = GroupList.read(expand("serverGroups", MAX_OTHERS), instances, records, problems);
        List<SecurityGroup> securityGroups = list("securityGroups", SecurityGroup.class, SecurityGroup::id);
        List<Network> networks = list("networks", Network.class, Network::id);
        List<RandomSource> sources = list("randomSources", RandomSource.class, RandomSource::name);
        List<ResourceProvider> providers = list("providers", ResourceProvider.class, ResourceProvider::uuid);
        Optional<Settings> settings =
                new SettingsEntry(problems, records).read(root.path("settings"), Place.ROOT.key("settings"));
        Optional<String> name = name();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Cloud(
                name.orElseThrow(),
                hosts.hosts(),
                services,
                aggregates,
                flavors,
                images,
                projects,
                instances,
                groups,
                securityGroups,
                networks,
                sources,
                providers,
                settings.orElseThrow()));
    }

    private Optional<String> name() {
        JsonNode name = root.path("name");
        if (!name.isTextual()) {
            problems.error(Place.ROOT.key("name"), ValueReader.describe(name), "the cloud's name");
        }
        return Optional.ofNullable(name.textValue());
    }

    private List<Counted.Entry> expand(String key, int limit) {
        return new Counted(problems, limit).expand(root.path(key), Place.ROOT.key(key));
    }

    private <T extends Record> List<T> list(String key, Class<T> type, Function<T, String> id) {
        List<T> result = new ArrayList<>();
        for (Counted.Entry entry : expand(key, MAX_OTHERS)) {
            records.read(type, entry.node(), entry.place(), Set.of()).ifPresent(value -> {
                result.add(value);
                problems.origin(key + "[" + id.apply(value) + "]", entry.place());
            });
        }
        return result;
    }
}
