package org.securecloudlab.web.page.run;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.web.page.view.Address;

/** What the address of the list of runs says; empty fields of its form count as not given. */
public record RunQuery(
        @QueryParam("scenario") Optional<String> scenario,
        @QueryParam("cloud") Optional<String> cloud,
        @QueryParam("state") Optional<String> state,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    RunFilter filter() {
        return new RunFilter(
                Address.given(scenario),
                Address.given(cloud),
                Arrays.stream(RunState.values())
                        .filter(value -> state.filter(value.name()::equals).isPresent())
                        .findFirst());
    }

    PageRequest page() {
        return new PageRequest(ROWS, Address.given(after));
    }

    public boolean isFirst() {
        return Address.given(after).isEmpty();
    }

    public String firstUrl() {
        return address().toString();
    }

    public String nextUrl(Page<RunSummary> page) {
        return address().with("after", page.nextCursor()).toString();
    }

    private Address address() {
        return Address.here().with("scenario", scenario).with("cloud", cloud).with("state", state);
    }
}
