package org.securecloudlab.scenario.review.whatif;

import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;

/**
 * Memory on the wire: a drained host's guests cross the network in the clear, and with native TLS they do not (guide M7).
 */
final class ClearTextMigration implements Demonstration {
    @Override
    public Set<String> rules() {
        return Set.of("NOVA-LM-PLAINTEXT");
    }

    @Override
    public Set<String> operations() {
        return Set.of("drain");
    }

    @Override
    public Optional<String> of(Cloud cloud) {
        return Casting.of(cloud, image -> true, (flavor, image) -> true).map(ClearTextMigration::text);
    }

    private static String text(Cast cast) {
        return """
                description: >-
                  A host is drained by live migration, and drained again after native TLS is on.
                timeline:
                %1$s  - at: PT1M
                    boot: {%2$s, count: 1, name: what-if}
                  - at: PT30M
                    enable: {host: %4$s}
                  - at: PT30M
                    drain: {host: %3$s}
                  - at: PT2H
                    configure: {nova: {libvirt.live_migration_with_native_tls: true}}
                  - at: PT2H
                    enable: {host: %3$s}
                  - at: PT2H1M
                    drain: {host: %4$s}
                expect:
                  - migration.clear > 0
                  - migration.clear < migration.count
                """.formatted(
                        Cast.only(0, cast.host()), cast.request(), Quoted.text(cast.host()), Quoted.text(cast.other()));
    }
}
