package org.securecloudlab.scenario.hosts.compare;

import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;

/** A scenario that replays one trace and does nothing else. */
public final class TraceScenario {
    private TraceScenario() {}

    /**
     * The scenario; rows larger than every flavor are skipped, and a figure counts them.
     *
     * @param trace name of the trace
     * @param cloud whose first project asks
     */
    public static Parsed<Scenario> of(String trace, Cloud cloud) {
        Optional<String> project = cloud.projects().stream().map(Project::id).findFirst();
        String quoted = "\"" + trace.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String text = "name: " + quoted + "\ncloud: any\nseed: 1\ntimeline:\n  - at: PT0S\n    replay:\n      trace: "
                + quoted + "\n      unfit: skip\n"
                + project.map(id -> "      project: \"" + id.replace("\"", "\\\"") + "\"\n")
                        .orElse("");
        return ScenarioReader.read(text, trace);
    }
}
