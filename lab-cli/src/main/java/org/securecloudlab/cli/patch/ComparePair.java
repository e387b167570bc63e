package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.version.VersionFlaw;
import org.securecloudlab.patch.version.VersionScheme;

/**
 * Two versions to compare.
 *
 * @param id the pair's name
 * @param scheme whose order
 */
record ComparePair(String id, VersionScheme scheme, String a, String b) {
    private static final String SCHEMES = "dpkg, rpm, apk, semver or generic";

    /** Reads a line of a case file. */
    static ComparePair of(JsonNode line, String file, int number) {
        List<Problem> problems = new ArrayList<>();
        Optional<VersionScheme> scheme = VersionScheme.named(line.path("scheme").asText());
        if (scheme.isEmpty()) {
            problems.add(Problem.error("scheme", line.path("scheme").toString(), SCHEMES));
        }
        for (String side : List.of("a", "b")) {
            if (!line.path(side).isTextual()) {
                problems.add(Problem.error(side, line.path(side).toString(), "a version string"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems.stream()
                    .map(problem -> problem.in(file).at(number))
                    .toList());
        }
        return new ComparePair(
                line.path("id").asText(file + ":" + number),
                scheme.orElseThrow(),
                line.path("a").textValue(),
                line.path("b").textValue());
    }

    /** How a stands to b: lt, eq or gt; empty when one of them is an error to its package manager. */
    Optional<String> verdict() {
        if (isError(a) || isError(b)) {
            return Optional.empty();
        }
        int order = scheme.compare(a, b);
        return Optional.of(order == 0 ? "eq" : order < 0 ? "lt" : "gt");
    }

    private boolean isError(String version) {
        return scheme.order().flaw(version).filter(flaw -> !flaw.comparable()).isPresent();
    }

    /** The answer that {@code --json} prints. */
    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        verdict().ifPresent(verdict -> answer.put("verdict", verdict));
        answer.put("a_valid", flaw(a).isEmpty());
        answer.put("b_valid", flaw(b).isEmpty());
        flaw(a).ifPresent(flaw -> answer.put("a_flaw", flaw.reason()));
        flaw(b).ifPresent(flaw -> answer.put("b_flaw", flaw.reason()));
        return answer;
    }

    Optional<VersionFlaw> flaw(String version) {
        return scheme.order().flaw(version);
    }
}
