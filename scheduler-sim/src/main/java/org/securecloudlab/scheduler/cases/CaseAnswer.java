package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How an answer reads as a whole. */
public final class CaseAnswer {
    private CaseAnswer() {}

    /** Whether every request was placed. */
    public static boolean isYes(ObjectNode answer) {
        for (var request : answer.path("requests")) {
            if (!request.path("result").asText().equals("placed")) {
                return false;
            }
        }
        return true;
    }
}
