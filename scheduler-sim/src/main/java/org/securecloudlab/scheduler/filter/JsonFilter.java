package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulingException;

/**
 * Passes hosts for which the hint {@code query}, a JSON list of operator and arguments, comes out true
 * (nova/scheduler/filters/json_filter.py; the language is {@link JsonQuery}).
 */
public final class JsonFilter implements HostFilter {

    @Override
    public HostTest prepare(RequestContext request) {
        List<String> hint = request.spec().hints().getOrDefault("query", List.of());
        if (Hints.isFalsy(hint)) {
            return HostTest.ALL;
        }
        JsonQuery query = query(hint);
        return HostTest.of(host -> passes(query, host), "query " + hint.get(0), host -> "false");
    }

    private JsonQuery query(List<String> hint) {
        if (hint.size() != 1) {
            throw SchedulingException.inFilter(this, "more than one query");
        }
        try {
            return JsonQuery.parse(hint.get(0));
        } catch (IllegalArgumentException e) {
            throw SchedulingException.inFilter(this, String.valueOf(e.getMessage()));
        }
    }

    private boolean passes(JsonQuery query, HostState host) {
        try {
            return query.holdsFor(host);
        } catch (IllegalArgumentException e) {
            throw SchedulingException.inFilter(this, String.valueOf(e.getMessage()));
        }
    }
}
