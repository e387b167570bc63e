package org.securecloudlab.web.page.run;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.web.page.view.Address;

/**
 * What the address of a list inside a report says.
 *
 * @param only which kind of items
 * @param find text that an item must contain
 * @param from index of the first item
 */
public record SliceQuery(
        @QueryParam("only") Optional<String> only,
        @QueryParam("find") Optional<String> find,
        @QueryParam("from") Optional<String> from) {

    int start() {
        return from.filter(text -> text.matches("\\d{1,8}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    boolean wants(String kind) {
        return Address.given(only).map(kind::equals).orElse(true);
    }

    /** Whether one of the texts contains what is searched for, without regard to case. */
    boolean finds(String... texts) {
        Optional<String> wanted = Address.given(find).map(text -> text.toLowerCase(Locale.ROOT));
        if (wanted.isEmpty()) {
            return true;
        }
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).contains(wanted.get())) {
                return true;
            }
        }
        return false;
    }

    public String firstUrl() {
        return address().toString();
    }

    public String nextUrl(Slice<?> slice) {
        return at(slice.from() + Slice.ROWS);
    }

    public String previousUrl(Slice<?> slice) {
        return at(slice.from() - Slice.ROWS);
    }

    private String at(int start) {
        return address().with("from", Optional.of(Integer.toString(start))).toString();
    }

    private Address address() {
        return Address.here().with("only", only).with("find", find);
    }
}
