package org.securecloudlab.web.patch.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/**
 * What a page has to say about a change.
 *
 * @param outcome what became of it
 * @param detail why not, in the words of the store
 */
public record Said(Outcome outcome, String detail) {
    static final Said NOTHING = new Said(Outcome.NONE, "");

    /** Outcomes of a change. */
    public enum Outcome {
        NONE,
        SAVED,
        /** Somebody else changed it since the page was shown. */
        CONFLICT,
        /** It may not be done now. */
        REFUSED
    }

    static Said after(Optional<String> saved) {
        return saved.isPresent() ? new Said(Outcome.SAVED, "") : NOTHING;
    }

    static Said conflict() {
        return new Said(Outcome.CONFLICT, "");
    }

    static Said refused(String why) {
        return new Said(Outcome.REFUSED, why);
    }

    /** The page again, with what stands now. */
    static Response again(Object page) {
        return Response.status(Response.Status.CONFLICT).entity(page).build();
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
