package org.securecloudlab.web.page.cloud;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.cloud.HostFilter;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.HostRow;

/**
 * What the address says about the map. What it says wrongly falls back to the usual view, as a map has no wrong answer.
 *
 * @param by grouping
 * @param of resource
 * @param group the group to open
 * @param after where to go on
 */
public record MapQuery(
        @QueryParam("by") Optional<String> by,
        @QueryParam("of") Optional<String> of,
        @QueryParam("group") Optional<String> group,
        @QueryParam("after") Optional<String> after) {

    HostGroupLoad.Kind kind() {
        return Arrays.stream(HostGroupLoad.Kind.values())
                .filter(kind -> by.filter(kind.name()::equals).isPresent())
                .findFirst()
                .orElse(HostGroupLoad.Kind.ZONE);
    }

    Resource resource() {
        return Arrays.stream(Resource.values())
                .filter(resource -> of.filter(resource.name()::equals).isPresent())
                .findFirst()
                .orElse(Resource.SCARCEST);
    }

    /** Index of the first group to show. */
    int offset() {
        return after.filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    Optional<String> cursor() {
        return after.filter(text -> !text.isEmpty());
    }

    HostFilter filter(String name) {
        Optional<String> wanted = Optional.of(name);
        return switch (kind()) {
            case ZONE -> new HostFilter(Optional.empty(), wanted, Optional.empty(), Optional.empty(), Optional.empty());
            case AGGREGATE ->
                new HostFilter(Optional.empty(), Optional.empty(), wanted, Optional.empty(), Optional.empty());
            case RACK -> new HostFilter(Optional.empty(), Optional.empty(), Optional.empty(), wanted, Optional.empty());
        };
    }

    List<String> groupsOf(HostRow host) {
        return switch (kind()) {
            case ZONE -> List.of(host.zone());
            case AGGREGATE -> host.aggregates().isEmpty() ? List.of("") : host.aggregates();
            case RACK -> List.of(host.rack().orElse(""));
        };
    }
}
