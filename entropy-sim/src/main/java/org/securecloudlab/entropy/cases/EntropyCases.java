package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.json.JsonFault;

/**
 * A document of experiments: {@code {"cases": […]}} or one case alone. A case with {@code config} is a queue, one with {@code inputs} a
 * real guest.
 */
public final class EntropyCases {
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final String fileName;
    private final List<JsonNode> cases;
    private final Map<String, Fields> configs = new LinkedHashMap<>();

    private EntropyCases(String fileName, List<JsonNode> cases) {
        this.fileName = fileName;
        this.cases = List.copyOf(cases);
        for (int i = 0; i < cases.size(); i++) {
            Fields one = new Fields(cases.get(i), "cases[" + i + "]");
            int index = i;
            one.inside("config").ifPresent(config -> configs.put(id(index), config));
        }
    }

    /** Reads a document. */
    public static Parsed<EntropyCases> read(String text, String fileName) {
        if (text.length() > MOST_CHARACTERS) {
            return refused("", text.length() + " characters", "at most " + MOST_CHARACTERS, fileName);
        }
        JsonNode root;
        try {
            root = CloudJson.mapper().readTree(text);
        } catch (JacksonException e) {
            Problem fault = JsonFault.of(e).in(fileName);
            return Parsed.refused(List.of(fault.at(fault.line().orElse(1))));
        }
        List<JsonNode> found = new ArrayList<>();
        if (root.path("cases").isArray()) {
            root.path("cases").forEach(found::add);
        } else if (root.isObject()) {
            found.add(root);
        }
        if (found.isEmpty()) {
            return refused("", "no case", "a mapping with cases, or one case", fileName);
        }
        return Parsed.of(new EntropyCases(fileName, found), List.of());
    }

    private static Parsed<EntropyCases> refused(String path, String found, String expected, String fileName) {
        return Parsed.refused(List.of(Problem.error(path, found, expected).in(fileName)));
    }

    /** How many cases there are. */
    public int size() {
        return cases.size();
    }

    /** The id of a case; its place where it has none. */
    public String id(int index) {
        return cases.get(index).path("id").asText("case-" + (index + 1));
    }

    /**
     * Runs one case.
     *
     * @param seed of its random numbers
     * @return figures by name: a number, text, a list, or {@code value} with {@code low} and {@code high}
     */
    public Parsed<Map<String, Object>> answer(int index, long seed) {
        Fields one = new Fields(cases.get(index), "cases[" + index + "]");
        try {
            if (one.inside("config").isPresent()) {
                List<String> asked = new ArrayList<>();
                one.node().path("expect").fieldNames().forEachRemaining(asked::add);
                return Parsed.of(
                        QueueForms.answer(
                                new QueueCase(id(index), one.inside("config").get(), asked, configs, seed)),
                        List.of());
            }
            return Parsed.of(
                    GuestAnswer.of(one.inside("inputs").orElseThrow(() -> one.wrong("config", "config or inputs"))),
                    List.of());
        } catch (CaseException e) {
            return Parsed.refused(List.of(e.problem().in(fileName)));
        }
    }
}
