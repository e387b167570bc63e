package org.securecloudlab.scenario.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.scenario.operation.Operations;

/**
 * Scenarios that answer "what would this setting change?": an attack that works with the setting as it is, then the setting
 * mended, then the same attack again. A rule whose attack needs an operation that this build lacks has none.
 */
public final class WhatIf {
    /** An attack: the operations that it needs, and its timeline. */
    private record Attack(Set<String> needs, String text) {}

    private static final Attack HINTS = new Attack(Set.of("boot", "configure"), """
              - at: PT0S
                boot: {image: %2$s, flavor: %3$s, count: 1, project: %4$s, name: chosen-by-the-user, hints: {query: '["=", "$host", "%5$s"]'}}
              - at: PT1M
                configure: {nova: {filter_scheduler.enabled_filters: [%6$s]}}
              - at: PT2M
                boot: {image: %2$s, flavor: %3$s, count: 1, project: %4$s, name: chosen-by-nova, hints: {query: '["=", "$host", "%5$s"]'}}
            """);
    private static final Attack TAMPER = new Attack(Set.of("boot", "configure", "tamper"), """
              - at: PT0S
                tamper: {host: '%5$s', what: cached-image, image: %2$s}
              - at: PT1M
                boot: {image: %2$s, flavor: %3$s, count: 20, over: PT1M, project: %4$s, name: before}
              - at: PT5M
                configure: {nova: {glance.verify_glance_signatures: true}}
              - at: PT6M
                boot: {image: %2$s, flavor: %3$s, count: 20, over: PT1M, project: %4$s, name: after}
            """);
    private static final Attack MIGRATE = new Attack(Set.of("configure", "drain"), """
              - at: PT0S
                drain: {host: '%5$s'}
              - at: PT30M
                configure: {nova: {libvirt.live_migration_with_native_tls: true}}
              - at: PT31M
                drain: {host: '%5$s'}
            """);
    private static final Map<String, Attack> ATTACKS = Map.ofEntries(
            Map.entry("NOVA-FILTER-JSON", HINTS),
            Map.entry("NOVA-IMG-SIG-OFF", TAMPER),
            Map.entry("NOVA-IMG-CERT-UNVALIDATED", TAMPER),
            Map.entry("NOVA-LM-PLAINTEXT", MIGRATE),
            Map.entry("POLICY-LM-ENABLED", MIGRATE));

    private WhatIf() {}

    /** Whether a rule has a scenario in this build. */
    public static boolean exists(String rule) {
        return Optional.ofNullable(ATTACKS.get(rule))
                .filter(attack -> keys().containsAll(attack.needs()))
                .isPresent();
    }

    /**
     * The scenario's text, filled in with what the cloud has.
     *
     * @param host one of its hosts
     */
    public static Optional<String> text(String rule, Cloud cloud, String host) {
        return Optional.ofNullable(ATTACKS.get(rule))
                .filter(attack -> keys().containsAll(attack.needs()))
                .map(attack -> head(rule)
                        + String.format(
                                java.util.Locale.ROOT,
                                attack.text(),
                                "",
                                quoted(first(
                                        cloud.images().stream().map(Image::name).toList(), "my-image")),
                                quoted(first(
                                        cloud.flavors().stream()
                                                .map(Flavor::name)
                                                .toList(),
                                        "my-flavor")),
                                quoted(first(
                                        cloud.projects().stream()
                                                .map(Project::name)
                                                .toList(),
                                        "my-project")),
                                host.replace("'", "''"),
                                filtersWithoutJson(cloud)))
                .map(text -> text.replace("CLOUD", quoted(cloud.name())));
    }

    private static String head(String rule) {
        return """
                name: what %s changes
                description: The attack with the setting as it is, then mended, then the attack again.
                cloud: CLOUD
                seed: 1
                replications: 20
                timeline:
                """.formatted(rule);
    }

    private static String filtersWithoutJson(Cloud cloud) {
        List<String> enabled = cloud.settings()
                .novaOption("filter_scheduler.enabled_filters")
                .map(filters -> List.of(filters.split(",", -1)))
                .orElse(List.of("ComputeFilter"));
        return String.join(
                ", ",
                enabled.stream()
                        .map(String::strip)
                        .filter(f -> !f.equals("JsonFilter"))
                        .toList());
    }

    private static String first(List<String> names, String otherwise) {
        return names.stream().filter(name -> !name.isEmpty()).findFirst().orElse(otherwise);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static Set<String> keys() {
        return Set.copyOf(Operations.ofThisBuild().keys());
    }
}
