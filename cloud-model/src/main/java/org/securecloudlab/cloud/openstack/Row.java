package org.securecloudlab.cloud.openstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;

/**
 * One record of an export file. Columns are asked for by their {@linkplain Columns plain} name; a cell that is not what was
 * asked for is a warning and counts as absent.
 */
final class Row {
    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);

    private final ExportFile file;
    private final int line;
    private final Map<String, JsonNode> cells;

    Row(ExportFile file, int line, Map<String, JsonNode> cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    ExportFile file() {
        return file;
    }

    /** Whether the source has the column, be it null. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    JsonNode cell(String column) {
        return cells.getOrDefault(column, MissingNode.getInstance());
    }

    /** A text; null and {@code ""} are absent. */
    Optional<String> text(String column) {
        JsonNode cell = cell(column);
        return Cells.isBlank(cell) ? Optional.empty() : Optional.of(Cells.text(cell));
    }

    /** A text that many records share. */
    Optional<String> shared(String column) {
        return file.pool().optional(text(column));
    }

    /** The first of several columns that has a text. */
    Optional<String> anyOf(String... columns) {
        for (String column : columns) {
            Optional<String> text = text(column);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The record's id; where the source has none, one made of file and line, with a warning. */
    String id(String... columns) {
        return anyOf(columns).orElseGet(() -> {
            warn(columns[0], "no id", "an id");
            return file.name() + "#" + line;
        });
    }

    /** A whole number. */
    OptionalLong number(String column) {
        Optional<BigDecimal> number = decimal(column);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal value = number.get();
        if (value.compareTo(MIN) < 0 || value.compareTo(MAX) > 0) {
            warn(column, Cells.text(cell(column)), "a number of at most 64 bits");
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValue());
    }

    /** A number that may have a fraction. */
    OptionalDouble real(String column) {
        return decimal(column)
                .map(value -> OptionalDouble.of(value.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    private Optional<BigDecimal> decimal(String column) {
        JsonNode cell = cell(column);
        if (Cells.isBlank(cell)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Cells.number(cell);
        if (number.isEmpty()) {
            warn(column, Cells.text(cell), "a number");
        }
        return number;
    }

    Optional<Boolean> flag(String column) {
        JsonNode cell = cell(column);
        if (Cells.isBlank(cell)) {
            return Optional.empty();
        }
        Optional<Boolean> flag = Cells.flag(cell);
        if (flag.isEmpty()) {
            warn(column, Cells.text(cell), "true or false");
        }
        return flag;
    }

    /** A list of texts; absent is empty. */
    List<String> texts(String column) {
        JsonNode cell = cell(column);
        if (Cells.isBlank(cell)) {
            return List.of();
        }
        return Cells.texts(cell).orElseGet(() -> {
            warn(column, Cells.text(cell), "a list");
            return List.of();
        });
    }

    /** Keys and values; absent is empty. */
    Map<String, String> entries(String column) {
        JsonNode cell = cell(column);
        if (Cells.isBlank(cell)) {
            return Map.of();
        }
        return Cells.entries(cell).orElseGet(() -> {
            warn(column, Cells.text(cell), "an object");
            return Map.of();
        });
    }

    /** Lists by key; absent is empty. */
    Map<String, List<String>> lists(String column) {
        JsonNode cell = cell(column);
        if (Cells.isBlank(cell)) {
            return Map.of();
        }
        if (cell.isTextual()) {
            Optional<Map<String, List<String>>> lists = LegacyText.lists(Cells.text(cell));
            if (lists.isPresent()) {
                return lists.get();
            }
        }
        if (!cell.isObject()) {
            warn(column, Cells.text(cell), "an object of lists");
            return Map.of();
        }
        Map<String, List<String>> lists = new TreeMap<>();
        cell.properties()
                .forEach(field -> lists.put(
                        field.getKey(),
                        Cells.texts(field.getValue())
                                .orElseGet(() -> field.getValue().isNull()
                                        ? List.of()
                                        : List.of(Cells.text(field.getValue())))));
        return lists;
    }

    /** Says that the file had a row of that id before. */
    void warnDuplicate(String id) {
        file.log()
                .warn(
                        file.kind() + "duplicate" + file.name(),
                        Problem.warning(file.kind().plural + "[" + id + "]", "a row of the same id again", "one row")
                                .in(file.name())
                                .at(line));
    }

    /** Says what is wrong with a cell. */
    void warn(String column, String found, String expected) {
        String id = anyOf("id", "uuid", "hypervisorhostname", "resourceclass", "name")
                .orElse("line " + line);
        String shown = found.length() > 80 ? found.substring(0, found.offsetByCodePoints(0, 60)) + "…" : found;
        file.log()
                .warn(
                        file.kind() + column + expected,
                        Problem.warning(file.kind().plural + "[" + id + "]." + column, shown, expected)
                                .in(file.name())
                                .at(line));
    }
}
