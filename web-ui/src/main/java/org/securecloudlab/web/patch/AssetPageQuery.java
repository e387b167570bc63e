package org.securecloudlab.web.patch;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.securecloudlab.patch.owner.OwnershipState;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.patch.AssetFilter;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.AssetSort;
import org.securecloudlab.web.page.view.Address;

/** What the address of the table of instances says; empty fields of its form count as not given. */
public record AssetPageQuery(
        @QueryParam("team") Optional<String> team,
        @QueryParam("ownership") Optional<String> ownership,
        @QueryParam("name") Optional<String> name,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    AssetFilter filter() {
        return new AssetFilter(
                Address.given(team),
                Address.given(ownership).map(word -> PatchPaths.word(OwnershipState.class, "ownership", word)),
                Optional.empty(),
                Optional.empty(),
                Address.given(name),
                Optional.empty());
    }

    AssetSort sort() {
        return AssetSort.URGENT;
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

    public String nextUrl(Page<AssetRow> page) {
        return address().with("after", page.nextCursor()).toString();
    }

    private Address address() {
        return Address.here().with("team", team).with("ownership", ownership).with("name", name);
    }
}
