package org.securecloudlab.web.page.cloud;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.InstanceFilter;
import org.securecloudlab.store.cloud.InstanceRow;
import org.securecloudlab.web.page.view.Address;

/** What the address of the table of instances says; empty fields of its form count as not given. */
public record InstanceQuery(
        @QueryParam("version") Optional<String> version,
        @QueryParam("name") Optional<String> name,
        @QueryParam("zone") Optional<String> zone,
        @QueryParam("project") Optional<String> project,
        @QueryParam("status") Optional<String> status,
        @QueryParam("host") Optional<String> host,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    InstanceFilter filter() {
        return new InstanceFilter(
                Address.given(name),
                Address.given(zone),
                Address.given(project),
                Address.given(status),
                Address.given(host));
    }

    PageRequest page() {
        return new PageRequest(ROWS, Address.given(after));
    }

    public boolean isFirst() {
        return Address.given(after).isEmpty();
    }

    public boolean isFiltering() {
        return Stream.of(name, zone, project, status, host)
                .anyMatch(field -> Address.given(field).isPresent());
    }

    public String firstUrl() {
        return address().toString();
    }

    public String nextUrl(Page<InstanceRow> page) {
        return address().with("after", page.nextCursor()).toString();
    }

    private Address address() {
        return Address.here()
                .with("version", version)
                .with("name", name)
                .with("zone", zone)
                .with("project", project)
                .with("status", status)
                .with("host", host);
    }
}
