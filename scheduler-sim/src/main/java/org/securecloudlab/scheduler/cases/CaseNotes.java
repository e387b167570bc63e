package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.securecloudlab.scheduler.CoreOptions;
import org.securecloudlab.scheduler.DeviceProfile;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOptions;
import org.securecloudlab.scheduler.SchedulerRules;

/** What there is to say about an answer: what the rules say of themselves, and what a case cannot tell of placement. */
final class CaseNotes {
    private CaseNotes() {}

    static List<String> of(JsonNode document, SchedulerRules rules, SchedulerOptions options) {
        List<String> notes = new ArrayList<>(rules.notes(options));
        if (options.get(NovaRelease.OPTION).isFrom(NovaRelease.ANTELOPE) && options.get(CoreOptions.PCI_IN_PLACEMENT)) {
            notes.add(CoreOptions.PCI_IN_PLACEMENT.name()
                    + ": a case does not say which devices placement gives; the filters judge the hosts' pools alone");
        }
        TreeSet<String> profiles = new TreeSet<>();
        document.path("requests").forEach(request -> {
            String profile = request.path("flavor")
                    .path("extra_specs")
                    .path(DeviceProfile.EXTRA_SPEC)
                    .asText();
            if (!profile.isEmpty()) {
                profiles.add(profile);
            }
        });
        if (!profiles.isEmpty()) {
            notes.add(DeviceProfile.EXTRA_SPEC + " " + String.join(", ", profiles)
                    + ": what a device profile asks is placement's business, whose answer a case gives as candidates");
        }
        return notes;
    }
}
