package org.securecloudlab.cloud.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.YamlDocument;

/** Collects the problems of one document and finds their lines. */
final class DocumentProblems {
    private final YamlDocument document;
    private final String fileName;
    /** Each once, though a template makes thousands of records. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    private final Map<String, Integer> lines = new TreeMap<>();

    DocumentProblems(YamlDocument document, String fileName) {
        this.document = document;
        this.fileName = fileName;
    }

    /** Notes an error. */
    void error(Place place, String found, String expected, String hint) {
        Problem problem = Problem.error(place.path(), found, expected).hint(hint);
        problems.add(problem.at(document.line(place.pointer())).in(fileName));
    }

    /** Notes an error without advice. */
    void error(Place place, String found, String expected) {
        error(place, found, expected, "");
    }

    /** Remembers that a record, by its validation path such as {@code hosts[compute-001]}, comes from a place. */
    void origin(String recordPath, Place place) {
        lines.computeIfAbsent(recordPath, path -> document.line(place.pointer()));
    }

    /** Notes what validation found, with the line of the record that it speaks of. */
    void add(Problem problem) {
        OptionalInt line = lineOf(problem.path());
        problems.add((line.isPresent() ? problem.at(line.getAsInt()) : problem).in(fileName));
    }

    private OptionalInt lineOf(String path) {
        for (int end = path.lastIndexOf(']'); end > 0; end = path.lastIndexOf(']', end - 1)) {
            Integer line = lines.get(path.substring(0, end + 1));
            if (line != null) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
