package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a configuration or policy file is, by its name and the folders that it stands in. */
public enum FileRole {
    /** Options of nova: {@code nova*.conf}, or any {@code .conf} in a folder {@code nova} or {@code nova.conf.d}. */
    NOVA,
    /** Options of glance's API server. */
    GLANCE,
    /** Rules of nova. */
    NOVA_POLICY,
    /** Rules of glance. */
    GLANCE_POLICY;

    private static final List<String> ENDINGS = List.of(".conf", ".yaml", ".yml", ".json");
    private static final Pattern POLICY_FOLDER =
            Pattern.compile("(?:.*/)?(?:nova|glance)/policy\\.d/[^/]+\\.(?:json|yaml|yml)");

    /** Other services whose folders hold files of the same names. */
    private static final Set<String> OTHER_SERVICES = Set.of(
            "aodh",
            "barbican",
            "ceilometer",
            "cinder",
            "cyborg",
            "designate",
            "heat",
            "horizon",
            "ironic",
            "keystone",
            "magnum",
            "manila",
            "masakari",
            "mistral",
            "neutron",
            "octavia",
            "openstack-dashboard",
            "placement",
            "sahara",
            "senlin",
            "swift",
            "trove",
            "watcher",
            "zaqar");

    /** What a file is; empty when it is neither nova's nor glance's. */
    public static Optional<FileRole> of(String fileName) {
        String path = fileName.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (ENDINGS.stream().noneMatch(path::endsWith) || isOtherService(path)) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean glance = name.startsWith("glance") || (path.contains("glance/") && !name.startsWith("nova"));
        boolean rules =
                name.contains("policy") && (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml"));
        if (rules || isInPolicyFolder(path)) {
            return Optional.of(glance ? GLANCE_POLICY : NOVA_POLICY);
        }
        if (name.endsWith(".conf") && glance) {
            return name.startsWith("glance-api") || path.contains("glance-api")
                    ? Optional.of(GLANCE)
                    : Optional.empty();
        }
        boolean nova = name.startsWith("nova") || path.contains("nova/") || path.contains("nova.conf.d/");
        return name.endsWith(".conf") && nova ? Optional.of(NOVA) : Optional.empty();
    }

    private static boolean isOtherService(String path) {
        List<String> folders = List.of(path.split("/", -1));
        return folders.subList(0, folders.size() - 1).stream().anyMatch(OTHER_SERVICES::contains);
    }

    /** {@code nova/policy.d/90-site.yaml}, the default of {@code [oslo_policy] policy_dirs}. */
    private static boolean isInPolicyFolder(String path) {
        return POLICY_FOLDER.matcher(path).matches();
    }
}
