package org.securecloudlab.web.page.view;

import java.util.Optional;

/** The query part of a link to the page that it stands on; fields that are empty are left out. */
public final class Address {
    private final String query;

    private Address(String query) {
        this.query = query;
    }

    /** A link without any field. */
    public static Address here() {
        return new Address("?");
    }

    /** A field of a form as it was sent: an empty one was not given. */
    public static Optional<String> given(Optional<String> field) {
        return field.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The same link with one more field, when it has a value. */
    public Address with(String name, Optional<String> value) {
        return given(value)
                .map(text -> new Address(query + (query.equals("?") ? "" : "&") + name + "=" + Show.inUrl(text)))
                .orElse(this);
    }

    @Override
    public String toString() {
        return query;
    }
}
