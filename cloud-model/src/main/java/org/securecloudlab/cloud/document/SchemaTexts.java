package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.Settings;

/** What the schema says in words, and the keys that only documents have. */
final class SchemaTexts {
    /** The lists of a cloud. */
    static final SortedMap<String, String> KINDS = new TreeMap<>(Map.of(
            "hosts", "Compute hosts; a template with count stands for many",
            "aggregates", "Host aggregates; one with availabilityZone makes a zone",
            "flavors", "Flavors, with extra specs such as hw_rng:allowed",
            "images", "Images, with signature and hardware properties",
            "projects", "Projects and who answers for them",
            "instances", "Instances that exist already",
            "networks", "Networks, what they carry and the segments they run over",
            "randomSources", "Sources of randomness that hosts refer to by name",
            "settings", "Options of nova and glance, one by one or as the text of their files"));

    /** The lists of a cloud whose entries may be templates. */
    private static final Set<Class<?>> TEMPLATES = Set.of(
            Aggregate.class,
            Flavor.class,
            Host.class,
            Image.class,
            Instance.class,
            Network.class,
            Project.class,
            RandomSource.class,
            ResourceProvider.class,
            SecurityGroup.class,
            ServerGroup.class,
            Service.class);

    private static final Map<Class<?>, Map<String, String>> ADDITIONAL = Map.of(
            Host.class,
                    Map.of(
                            "zone", "Availability zone that the host is in",
                            "aggregates", "Names of aggregates that the host is in",
                            "hostsPerRack", "With a numbered rack: how many hosts share one"),
            Aggregate.class, Map.of("hostPatterns", "Names of hosts; * is any text, ? one character"),
            ServerGroup.class, Map.of("memberPatterns", "Names of instances; * is any text, ? one character"),
            Instance.class,
                    Map.of(
                            "flavor", "Name or id of a flavor",
                            "image", "Name or id of an image",
                            "project", "Name or id of a project",
                            "spread", "Names of hosts that take the instances in turn; * is any text, ? one character"),
            Settings.class,
                    Map.of(
                            "novaConf", "The text of nova.conf",
                            "glanceConf", "The text of glance-api.conf",
                            "novaPolicyFile", "The text of nova's policy file",
                            "glancePolicyFile", "The text of glance's policy file"));

    private SchemaTexts() {}

    /** The keys of a record's entry beside its components. */
    static ObjectNode additional(Class<?> type) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(ADDITIONAL.getOrDefault(type, Map.of()))
                .forEach((key, text) -> properties.putObject(key).put("description", text));
        if (TEMPLATES.contains(type)) {
            number(properties, "count", "How many the entry stands for", 0);
            number(properties, "first", "The number of the first one, for {000} in its texts; 1", 0);
        }
        return properties;
    }

    private static void number(ObjectNode properties, String key, String text, int least) {
        properties.putObject(key).put("type", "integer").put("minimum", least).put("description", text);
    }
}
