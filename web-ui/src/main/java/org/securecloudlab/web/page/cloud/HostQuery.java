package org.securecloudlab.web.page.cloud;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.HostFilter;
import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.store.cloud.HostStatus;
import org.securecloudlab.web.page.view.Address;

/** What the address of the table of hosts says; empty fields of its form count as not given. */
public record HostQuery(
        @QueryParam("version") Optional<String> version,
        @QueryParam("name") Optional<String> name,
        @QueryParam("zone") Optional<String> zone,
        @QueryParam("aggregate") Optional<String> aggregate,
        @QueryParam("rack") Optional<String> rack,
        @QueryParam("status") Optional<String> status,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    HostFilter filter() {
        return new HostFilter(
                Address.given(name),
                Address.given(zone),
                Address.given(aggregate),
                Address.given(rack),
                Arrays.stream(HostStatus.values())
                        .filter(value -> status.filter(value.name()::equals).isPresent())
                        .findFirst());
    }

    PageRequest page() {
        return new PageRequest(ROWS, Address.given(after));
    }

    public boolean isFirst() {
        return Address.given(after).isEmpty();
    }

    public boolean isFiltering() {
        return Stream.of(name, zone, aggregate, rack, status)
                .anyMatch(field -> Address.given(field).isPresent());
    }

    public String firstUrl() {
        return address().toString();
    }

    public String nextUrl(Page<HostRow> page) {
        return address().with("after", page.nextCursor()).toString();
    }

    private Address address() {
        return Address.here()
                .with("version", version)
                .with("name", name)
                .with("zone", zone)
                .with("aggregate", aggregate)
                .with("rack", rack)
                .with("status", status);
    }
}
