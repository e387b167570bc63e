package org.securecloudlab.scenario.trace;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Reads a trace. */
public final class TraceReader {
    private static final int MOST_PROBLEMS = 50;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final List<Problem> problems = new ArrayList<>();
    private final List<TraceRow> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TraceReader() {}

    /**
     * Reads a trace.
     *
     * @return the rows in order of arrival, equal ones in order of lines; or what is wrong, up to fifty problems
     */
    public static Parsed<List<TraceRow>> read(String text, String name) {
        return new TraceReader().readAll(text, name);
    }

    private Parsed<List<TraceRow>> readAll(String text, String name) {
        try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark(text)), FORMAT)) {
            if (hasColumns(parser.getHeaderNames())) {
                readRows(parser);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(Problem.error("", String.valueOf(e.getMessage()), "CSV with a header line"));
        }
        if (!problems.isEmpty()) {
            return Parsed.refused(problems.stream().map(p -> p.in(name)).toList());
        }
        rows.sort(Comparator.comparingLong(TraceRow::arrivalNanos));
        return Parsed.of(List.copyOf(rows), List.of());
    }

    /** Spreadsheets put a byte order mark in front. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private boolean hasColumns(List<String> header) {
        Stream.of(List.of("arrival_s"), List.of("vcpus", "cores"), List.of("memory_mib", "memory_mb"))
                .filter(names -> names.stream().noneMatch(header::contains))
                .forEach(names -> problems.add(Problem.error(
                                "",
                                "the columns " + String.join(", ", header),
                                "a column " + String.join(" or ", names))
                        .at(1)));
        return problems.isEmpty();
    }

    private void readRows(CSVParser parser) {
        for (CSVRecord csv : parser) {
            int line = Math.toIntExact(parser.getCurrentLineNumber());
            TraceFields fields = new TraceFields(csv, line, problems);
            TraceRow row = fields.row();
            if (!ids.add(row.id())) {
                problems.add(
                        Problem.error("id", row.id() + " again", "each id once").at(line));
            }
            rows.add(row);
            if (problems.size() >= MOST_PROBLEMS) {
                return;
            }
        }
    }
}
