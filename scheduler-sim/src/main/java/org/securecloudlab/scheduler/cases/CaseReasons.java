package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.securecloudlab.scheduler.FilterScheduler;
import org.securecloudlab.scheduler.PlacementService;
import org.securecloudlab.scheduler.RequestContext;

/** Adds to an answer, for the first instance of its request, which rule refuses which host, and what would help. */
final class CaseReasons {
    private CaseReasons() {}

    static void tell(
            ObjectNode answer, FilterScheduler scheduler, RequestContext request, PlacementService.Query placement) {
        ArrayNode refusals = answer.putArray("refusals");
        scheduler.explain(request, placement).forEach(refusal -> refusals.addObject()
                .put("host", refusal.host())
                .put("rule", refusal.rule())
                .put("asked", refusal.asked().text())
                .put("found", refusal.found().text()));
        ArrayNode remedies = answer.putArray("remedies");
        scheduler.remedies(request, placement).forEach(remedy -> remedies.add(remedy.toString()));
    }
}
