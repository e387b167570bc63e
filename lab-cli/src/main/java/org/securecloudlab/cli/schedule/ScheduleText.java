package org.securecloudlab.cli.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.StringJoiner;

/** An answer for people: request by request where the instances went, or how many hosts each rule left. */
final class ScheduleText {
    private ScheduleText() {}

    static void print(String id, ObjectNode answer, PrintWriter out) {
        out.println(id);
        answer.path("notes").forEach(note -> out.println("  note: " + note.asText()));
        answer.path("requests").forEach(request -> print(request, out));
    }

    private static void print(JsonNode request, PrintWriter out) {
        String result = request.path("result").asText();
        out.println("  " + request.path("id").asText("request") + ": " + result.replace('_', ' '));
        request.path("placed")
                .forEach(placed -> out.println("    " + placed.path("instance").asText() + " on "
                        + placed.path("host").asText() + alternates(placed.path("alternates"))));
        JsonNode error = request.path("error");
        if (error.isObject()) {
            out.println("    " + error.path("where").asText() + ": "
                    + error.path("message").asText());
        }
        if (result.equals("no_valid_host")) {
            JsonNode passes = request.path("passes");
            funnel(passes.path(passes.size() - 1), out);
        }
        reasons(request, out);
    }

    private static void reasons(JsonNode request, PrintWriter out) {
        request.path("refusals")
                .forEach(refusal -> out.printf(
                        "    %-28s %-30s asked %s; found %s%n",
                        refusal.path("host").asText(),
                        refusal.path("rule").asText(),
                        refusal.path("asked").asText(),
                        refusal.path("found").asText()));
        StringJoiner maybe = new StringJoiner("; ", "    Maybe: ", "");
        request.path("remedies").forEach(remedy -> maybe.add(remedy.asText()));
        if (!request.path("remedies").isEmpty()) {
            out.println(maybe);
        }
    }

    private static String alternates(JsonNode alternates) {
        StringJoiner joined = new StringJoiner(", ", "; else ", "");
        alternates.forEach(host -> joined.add(host.asText()));
        return alternates.isEmpty() ? "" : joined.toString();
    }

    private static void funnel(JsonNode pass, PrintWriter out) {
        pass.path("filters")
                .forEach(filter -> out.printf(
                        "    %-38s %d left%n",
                        filter.path(0).asText(), filter.path(1).asInt()));
    }
}
