package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;

/** Collects the problems of one case; their lines are looked up when there are any. */
final class CaseProblems {
    private static final int SHOWN = 60;
    private static final int MOST = 1_000;

    private final byte[] json;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    CaseProblems(byte[] json, String file) {
        this.json = json;
        this.file = file;
    }

    void wrong(String path, JsonNode found, String expected) {
        String text = found.isMissingNode() ? "nothing" : found.toString();
        error(path, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…", expected);
    }

    void error(String path, String found, String expected) {
        add(Problem.error(path, found, expected));
    }

    void warning(String path, String found, String expected) {
        add(Problem.warning(path, found, expected));
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem.in(file));
        }
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** All of them, with their lines. */
    List<Problem> all() {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> lines = lines();
        return problems.stream()
                .map(problem -> lines.containsKey(problem.path()) ? problem.at(lines.get(problem.path())) : problem)
                .toList();
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            List<String> path = new ArrayList<>();
            List<Integer> index = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                note(parser, token, path, index, lines);
            }
        } catch (IOException e) {
            return lines; // what could not be read has been reported already
        }
        return lines;
    }

    // The path of where we are is kept as text, one entry a level; index holds the next place of each list, -1 in
    // objects.
    private static void note(
            JsonParser parser, JsonToken token, List<String> path, List<Integer> index, Map<String, Integer> lines)
            throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        if (token.isStructEnd()) {
            path.remove(path.size() - 1);
            index.remove(index.size() - 1);
            return;
        }
        String here = "";
        if (!path.isEmpty()) {
            int last = path.size() - 1;
            String before = path.get(last);
            int place = index.get(last);
            if (place >= 0) {
                here = before + "[" + place + "]";
                index.set(last, place + 1);
            } else {
                here = (before.isEmpty() ? "" : before + ".") + parser.currentName();
            }
        }
        lines.putIfAbsent(here, parser.currentTokenLocation().getLineNr());
        if (token.isStructStart()) {
            path.add(here);
            index.add(token == JsonToken.START_ARRAY ? 0 : -1);
        }
    }
}
