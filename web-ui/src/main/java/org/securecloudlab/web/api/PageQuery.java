package org.securecloudlab.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.web.problem.ProblemException;

/** Which page of a list is wanted. */
public class PageQuery {
    @Parameter(description = "Items a page, 1 to 1000")
    @QueryParam("limit")
    @DefaultValue("100")
    int limit;

    @Parameter(description = "nextCursor of the page before; leave it out for the first page")
    @QueryParam("cursor")
    Optional<String> cursor = Optional.empty();

    /** The page; 400 when the limit is out of bounds. */
    public PageRequest toRequest() {
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw ProblemException.parameter(
                    "limit", String.valueOf(limit), "a number from 1 to " + PageRequest.MAX_LIMIT);
        }
        return new PageRequest(limit, cursor);
    }
}
