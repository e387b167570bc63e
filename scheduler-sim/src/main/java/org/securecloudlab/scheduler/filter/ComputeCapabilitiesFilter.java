package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.python.PythonJson;
import org.securecloudlab.scheduler.python.PythonText;

/**
 * Passes hosts that meet the flavor's extra specs: keys {@code capabilities:…}, and keys without a colon that name an attribute or a
 * stats key of the host. What a key leads to must be there, and its text must match
 * (nova/scheduler/filters/compute_capabilities_filter.py).
 */
public final class ComputeCapabilitiesFilter implements HostFilter {
    private static final String SCOPE = "capabilities:";
    private static final String ADDRESS_BITS = "hw:maxphysaddr_bits";
    private static final String ADDRESS_BITS_PATH = "cpu_info:maxphysaddr:bits";

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.FOLSOM);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        Map<String, String> specs = request.extraSpecs().orElse(Map.of());
        List<Requirement> requirements = new ArrayList<>();
        specs.entrySet().stream()
                .filter(spec -> spec.getKey().startsWith(SCOPE) || spec.getKey().indexOf(':') < 0)
                .map(Requirement::of)
                .forEach(requirements::add);
        if (request.option(NovaRelease.OPTION).isFrom(NovaRelease.CARACAL)) {
            addAddressBits(specs, requirements);
        }
        return requirements.isEmpty() ? HostTest.ALL : new Test(requirements);
    }

    // From 29.0.0 on: a capability of the CPU, which nova looks at after all others, in the place of one of the same
    // key.
    private static void addAddressBits(Map<String, String> specs, List<Requirement> requirements) {
        String bits = specs.get(ADDRESS_BITS);
        if (bits == null) {
            return;
        }
        List<String> path = List.of(ADDRESS_BITS_PATH.split(":", -1));
        Requirement wanted = new Requirement(ADDRESS_BITS, true, path, ">= " + bits);
        for (int place = 0; place < requirements.size(); place++) {
            if (requirements.get(place).key().equals(SCOPE + ADDRESS_BITS_PATH)) {
                requirements.set(place, wanted);
                return;
            }
        }
        requirements.add(wanted);
    }

    private record Requirement(String key, boolean scoped, List<String> path, String wanted) {
        static Requirement of(Map.Entry<String, String> spec) {
            String key = spec.getKey();
            boolean scoped = key.startsWith(SCOPE);
            List<String> path = scoped ? List.of(key.substring(SCOPE.length()).split(":", -1)) : List.of(key);
            return new Requirement(key, scoped, path, spec.getValue());
        }

        boolean isMetBy(HostState host) {
            if (!scoped && isUnknown(host, key)) {
                return true;
            }
            Optional<JsonNode> value = find(host, path);
            return value.isPresent() && SpecMatcher.matches(PythonText.str(value.get()), wanted);
        }

        Reason reason(HostState host) {
            Sentence found = find(host, path)
                    .map(value -> Sentence.plain(PythonText.str(value)))
                    .orElseGet(() -> Sentence.of("scheduler.why.nothing", "nothing"));
            return new Reason(Why.value(key, wanted), found);
        }
    }

    private static final class Test implements HostTest {
        private final List<Requirement> requirements;

        Test(List<Requirement> requirements) {
            this.requirements = requirements;
        }

        @Override
        public Scope scope() {
            return requirements.stream()
                            .allMatch(requirement ->
                                    HostAttributes.isOfKind(requirement.path().get(0)))
                    ? Scope.KIND
                    : Scope.ANY;
        }

        @Override
        public boolean passes(HostState host) {
            return unmet(host) == null;
        }

        @Override
        public Reason reason(HostState host) {
            Requirement unmet = unmet(host);
            return unmet == null ? new Reason("", "") : unmet.reason(host);
        }

        private @Nullable Requirement unmet(HostState host) {
            for (Requirement requirement : requirements) {
                if (!requirement.isMetBy(host)) {
                    return requirement;
                }
            }
            return null;
        }
    }

    private static boolean isUnknown(HostState host, String key) {
        return HostAttributes.get(host, key).isMissingNode()
                && !host.facts().stats().containsKey(key);
    }

    private static Optional<JsonNode> find(HostState host, List<String> path) {
        JsonNode value = HostAttributes.get(host, path.get(0));
        if (value.isMissingNode() || value.isNull()) {
            String stat = host.facts().stats().get(path.get(0));
            value = stat == null ? MissingNode.getInstance() : TextNode.valueOf(stat);
        }
        if (path.size() > 1 && path.get(0).equals("service")) {
            return Optional.empty(); // it looks like a dict and is none: nova finds nothing in it
        }
        for (String key : path.subList(1, path.size())) {
            // A text that is no JSON makes nova reject the host, with a line in its log.
            JsonNode within =
                    value.isTextual() ? PythonJson.read(value.textValue()).orElse(MissingNode.getInstance()) : value;
            value = within.path(key);
        }
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
