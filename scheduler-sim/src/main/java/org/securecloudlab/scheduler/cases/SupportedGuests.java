package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.securecloudlab.scheduler.image.GuestKind;

/** One entry of what a host supports: architecture, hypervisor type and vm mode by names that nova knows (nova/objects/hv_spec.py). */
final class SupportedGuests implements FieldRule {
    private static final List<GuestKind> KINDS =
            List.of(GuestKind.ARCHITECTURE, GuestKind.HYPERVISOR_TYPE, GuestKind.VM_MODE);

    @Override
    public void check(JsonNode value, String path, CaseProblems problems) {
        if (!value.isArray() || value.size() < KINDS.size()) {
            problems.wrong(path, value, "architecture, hypervisor type and vm mode");
            return;
        }
        for (int place = 0; place < KINDS.size(); place++) {
            checkName(KINDS.get(place), value.get(place), path + "[" + place + "]", problems);
        }
    }

    private static void checkName(GuestKind kind, JsonNode value, String path, CaseProblems problems) {
        if (!value.isTextual() || !kind.knows(value.textValue())) {
            problems.wrong(path, value, "a known " + kind.label() + ": " + String.join(", ", kind.names()));
        }
    }
}
