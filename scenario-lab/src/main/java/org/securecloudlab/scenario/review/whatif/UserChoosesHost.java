package org.securecloudlab.scenario.review.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;

/** JsonFilter: a user's scheduler hint picks the host; without the filter nova picks it (guide S7). */
final class UserChoosesHost implements Demonstration {
    private static final String FILTER = "JsonFilter";
    private static final String OPTION = "filter_scheduler.enabled_filters";

    @Override
    public Set<String> rules() {
        return Set.of("NOVA-FILTER-JSON");
    }

    @Override
    public Optional<String> of(Cloud cloud) {
        return Casting.of(cloud, image -> true, (flavor, image) -> true).map(cast -> text(cast, filters(cloud)));
    }

    private static List<String> filters(Cloud cloud) {
        return cloud.settings().novaOption(OPTION).stream()
                .flatMap(filters -> Stream.of(filters.split(",", -1)))
                .map(String::strip)
                .filter(filter -> !filter.equals(FILTER) && !filter.isEmpty())
                .toList();
    }

    private static String text(Cast cast, List<String> filters) {
        String query = "[\"=\", \"$host\", " + Quoted.text(cast.other()) + "]";
        String hints = "hints: {query: " + Quoted.text(query) + "}";
        return """
                description: >-
                  A user names the host in a scheduler hint and gets it, though nova would take another one. Without JsonFilter the
                  same hint is ignored.
                timeline:
                  - at: PT0S
                    boot: {%1$s, count: 1, name: what-if-before, %2$s}
                  - at: PT30M
                    delete: {instances: what-if-before-1}
                  - at: PT31M
                    configure: {nova: {%3$s: [%4$s]}}
                  - at: PT32M
                    boot: {%1$s, count: 1, name: what-if-after, %2$s}
                expect:
                  - placement.failed == 0
                """.formatted(
                        cast.request(),
                        hints,
                        OPTION,
                        filters.stream().map(Quoted::text).collect(Collectors.joining(", ")));
    }
}
