package org.securecloudlab.scenario.hosts.preview;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Reads requests from CSV with a header line: {@code flavor} and, where wanted, {@code count, image, project, zone, group}. */
public final class WishTable {
    private static final Set<String> COLUMNS = Set.of("flavor", "count", "image", "project", "zone", "group");
    private static final int MOST = 10_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private WishTable() {}

    /** The requests, or everything that is wrong, with lines. */
    public static Parsed<List<PlacementWish>> read(String text, String fileName) {
        List<Problem> problems = new ArrayList<>();
        List<PlacementWish> wishes = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (String column : parser.getHeaderNames()) {
                if (!COLUMNS.contains(column)) {
                    problems.add(Problem.error("", "column " + column, "flavor, count, image, project, zone, group")
                            .at(1));
                }
            }
            for (CSVRecord row : parser) {
                if (wishes.size() < MOST) {
                    wishes.add(wish(row, (int) parser.getCurrentLineNumber(), problems));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(Problem.error("", String.valueOf(e.getMessage()), "CSV with a header line"));
        }
        if (problems.isEmpty() && wishes.isEmpty()) {
            problems.add(Problem.error("", "no request", "a header line and a request in each line after it"));
        }
        return problems.isEmpty()
                ? Parsed.of(wishes, List.of())
                : Parsed.refused(
                        problems.stream().map(problem -> problem.in(fileName)).toList());
    }

    private static PlacementWish wish(CSVRecord row, int line, List<Problem> problems) {
        Optional<String> count = text(row, "count");
        if (count.filter(digits -> !digits.matches("[1-9][0-9]{0,4}")).isPresent()) {
            problems.add(Problem.error("count", count.get(), "a whole number from 1 to 99999")
                    .at(line));
            count = Optional.empty();
        }
        return new PlacementWish(
                text(row, "flavor"),
                count.map(digits -> OptionalInt.of(Integer.parseInt(digits))).orElseGet(OptionalInt::empty),
                text(row, "image"),
                text(row, "project"),
                text(row, "zone"),
                text(row, "group"),
                Optional.empty());
    }

    private static Optional<String> text(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
