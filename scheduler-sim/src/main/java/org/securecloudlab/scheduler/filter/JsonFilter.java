package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;

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
        return HostTest.of(
                query::holdsFor,
                Sentence.of("scheduler.why.query", "query {0}", hint.get(0)),
                host -> Sentence.plain("false"));
    }

    private static JsonQuery query(List<String> hint) {
        if (hint.size() != 1) {
            throw new IllegalArgumentException("more than one query");
        }
        return JsonQuery.parse(hint.get(0));
    }
}
