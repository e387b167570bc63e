package org.securecloudlab.web.patch;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.patch.BoardRow;
import org.securecloudlab.web.page.view.Address;

/** What the address of a board says. */
public record BoardQuery(
        @QueryParam("team") Optional<String> team,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    PageRequest page() {
        return new PageRequest(ROWS, Address.given(after));
    }

    Optional<String> owner() {
        return Address.given(team);
    }

    public boolean isFirst() {
        return Address.given(after).isEmpty();
    }

    public String firstUrl() {
        return Address.here().with("team", team).toString();
    }

    public String nextUrl(Page<BoardRow> page) {
        return Address.here()
                .with("team", team)
                .with("after", page.nextCursor())
                .toString();
    }
}
