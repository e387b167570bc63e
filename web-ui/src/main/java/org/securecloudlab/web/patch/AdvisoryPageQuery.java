package org.securecloudlab.web.patch;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.patch.AdvisoryFilter;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.web.page.view.Address;

/** What the address of the table of advisories says. Without {@code all} only those that affect something are shown. */
public record AdvisoryPageQuery(
        @QueryParam("flaw") Optional<String> flaw,
        @QueryParam("severity") Optional<String> severity,
        @QueryParam("all") Optional<String> all,
        @QueryParam("after") Optional<String> after) {
    private static final int ROWS = 50;

    AdvisoryFilter filter() {
        return new AdvisoryFilter(
                Address.given(flaw),
                Address.given(severity).map(word -> PatchPaths.word(CvssBand.class, "severity", word)),
                Address.given(all).isPresent() ? Optional.empty() : Optional.of(true),
                Optional.empty());
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

    public String nextUrl(Page<AdvisoryRow> page) {
        return address().with("after", page.nextCursor()).toString();
    }

    private Address address() {
        return Address.here().with("flaw", flaw).with("severity", severity).with("all", all);
    }
}
