package org.securecloudlab.scenario.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.securecloudlab.scenario.wording.Printable;

/**
 * A table as CSV by RFC 4180, safe to open in a spreadsheet: a text that a spreadsheet would run as a formula begins with an
 * apostrophe instead. Source: OWASP, "CSV Injection".
 */
final class CsvTable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    CsvTable(String... header) {
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        row((Object[]) header);
    }

    void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvTable::cell));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    String text() {
        return text.toString();
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String cell = Printable.of(value.toString());
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
