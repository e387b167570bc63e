package org.securecloudlab.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.CloudReference;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;

/** Resolves the cloud that a scenario names to a stored one, never to a path. */
@ApplicationScoped
class CloudReferences {
    private final Clouds clouds;

    CloudReferences(Clouds clouds) {
        this.clouds = clouds;
    }

    /** The scenario's cloud, or the one given instead of it as {@code name} or {@code name@version}. */
    Parsed<Cloud> resolve(Scenario scenario, Optional<String> instead) {
        return instead.map(CloudReferences::parse).orElse(scenario.cloud()).accept(new CloudReference.Visitor<>() {
            @Override
            public Parsed<Cloud> named(CloudReference.Named named) {
                return stored(named);
            }

            @Override
            public Parsed<Cloud> inline(CloudReference.Inline inline) {
                return Parsed.of(inline.cloud(), List.of());
            }
        });
    }

    private Parsed<Cloud> stored(CloudReference.Named named) {
        Optional<CloudVersion> version = named.version().isPresent()
                ? clouds.find(named.name(), named.version().getAsInt())
                : clouds.latest(named.name());
        return version.flatMap(v -> clouds.load(v.name(), v.version()))
                .map(cloud -> Parsed.of(cloud, List.<Problem>of()))
                .orElseGet(() -> Parsed.refused(List.of(Problem.error("cloud", named.name(), "one of: " + names()))));
    }

    private String names() {
        return clouds.list().stream().map(CloudVersion::reference).collect(Collectors.joining(", "));
    }

    private static CloudReference parse(String text) {
        int at = text.lastIndexOf('@');
        return at < 0
                ? new CloudReference.Named(text, OptionalInt.empty())
                : new CloudReference.Named(
                        text.substring(0, at), OptionalInt.of(Numbers.positive("cloud", text.substring(at + 1))));
    }
}
