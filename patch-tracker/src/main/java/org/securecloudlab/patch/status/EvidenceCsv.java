package org.securecloudlab.patch.status;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.securecloudlab.patch.document.Words;

/** All steps of all records as CSV (RFC 4180), one a line. */
public final class EvidenceCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("advisory", "asset", "step", "by", "at", "note")
            .get();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private EvidenceCsv() {}

    /** Writes a head line and the steps, in the records' order. */
    public static void write(List<PatchRecord> records, Appendable out) throws IOException {
        CSVPrinter printer = FORMAT.print(out);
        for (PatchRecord record : records) {
            for (StepEntry entry : record.history()) {
                printer.printRecord(
                        safe(record.advisory()),
                        safe(record.asset()),
                        Words.of(entry.step()),
                        safe(entry.by()),
                        entry.at(),
                        safe(entry.note()));
            }
        }
        printer.flush();
    }

    /** A spreadsheet takes cells that begin like a formula for one; an apostrophe makes them text. */
    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
