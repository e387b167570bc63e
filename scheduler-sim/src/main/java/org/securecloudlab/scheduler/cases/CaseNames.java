package org.securecloudlab.scheduler.cases;

import static org.securecloudlab.scheduler.cases.FieldRules.INTEGER_TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no field of a case shows by itself: names that are unique where one speaks of them, and groups that are there. */
final class CaseNames {
    /** What nova reads as integers when it hears of a host; it would not know the host with others. */
    private static final List<String> COUNTERS = List.of("num_instances", "io_workload", "failed_builds");

    private CaseNames() {}

    static void check(JsonNode document, CaseProblems problems) {
        checkHosts(document.path("hosts"), problems);
        checkRequests(document, problems);
    }

    private static void checkHosts(JsonNode hosts, CaseProblems problems) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < hosts.size(); place++) {
            String name = hosts.path(place).path("id").asText();
            String key = name + "/" + hosts.path(place).path("node").asText(name);
            if (!name.isEmpty() && !seen.add(key)) {
                problems.error("hosts[" + place + "].id", "a second " + key, "hosts that differ in name or node");
            }
            JsonNode stats = hosts.path(place).path("stats");
            for (String counter : COUNTERS) {
                if (stats.has(counter)) {
                    INTEGER_TEXT.check(stats.get(counter), "hosts[" + place + "].stats." + counter, problems);
                }
            }
        }
    }

    private static void checkRequests(JsonNode document, CaseProblems problems) {
        List<String> groups = new ArrayList<>();
        document.path("groups").forEach(group -> groups.add(group.path("id").asText()));
        JsonNode requests = document.path("requests");
        for (int place = 0; place < requests.size(); place++) {
            String path = "requests[" + place + "]";
            JsonNode request = requests.path(place);
            checkInstances(request.path("instances"), path + ".instances", problems);
            JsonNode group = request.path("group");
            if (group.isValueNode() && !group.isNull() && !groups.contains(group.asText())) {
                problems.error(path + ".group", group.asText(), "one of the groups " + String.join(", ", groups));
            }
        }
    }

    private static void checkInstances(JsonNode instances, String path, CaseProblems problems) {
        if (!instances.isArray()) {
            return; // has been reported
        }
        if (instances.isEmpty()) {
            problems.error(path, "no instance", "at least one");
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < instances.size(); place++) {
            if (instances.path(place).asText().isEmpty()) {
                problems.error(path + "[" + place + "]", "an empty id", "the id of an instance");
            } else if (!seen.add(instances.path(place).asText())) {
                problems.error(
                        path + "[" + place + "]",
                        "a second " + instances.path(place).asText(),
                        "instances of a request that differ");
            }
        }
    }
}
