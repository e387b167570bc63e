package org.securecloudlab.scenario.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;
import org.securecloudlab.cloud.Problem;

/** The fields of one line. What cannot be read becomes a problem and counts as 0. */
final class TraceFields {
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(3_155_760_000L);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal BYTES_PER_MB = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BYTES_PER_MIB = BigDecimal.valueOf(1 << 20);

    private final CSVRecord csv;
    private final int line;
    private final List<Problem> problems;

    TraceFields(CSVRecord csv, int line, List<Problem> problems) {
        this.csv = csv;
        this.line = line;
        this.problems = problems;
    }

    TraceRow row() {
        String id = text("id").orElse(Long.toString(csv.getRecordNumber()));
        long arrival = nanos("arrival_s");
        Optional<String> lifetime = text("lifetime_s");
        int vcpus = count(csv.isMapped("vcpus") ? "vcpus" : "cores");
        return new TraceRow(
                line,
                id,
                arrival,
                lifetime.isPresent() ? OptionalLong.of(nanos("lifetime_s")) : OptionalLong.empty(),
                vcpus,
                ramMiB(),
                text("disk_gib").isPresent() ? roundedUp(number("disk_gib", MOST)) : 0,
                text("flavor"));
    }

    private Optional<String> text(String column) {
        return csv.isSet(column) ? Optional.of(csv.get(column)).filter(t -> !t.isBlank()) : Optional.empty();
    }

    private long nanos(String column) {
        BigDecimal seconds = number(column, MOST_SECONDS);
        return seconds.multiply(NANOS_PER_SECOND)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private int count(String column) {
        BigDecimal number = number(column, MOST);
        if (number.stripTrailingZeros().scale() > 0) {
            problem(column, number.toPlainString(), "a whole number");
        }
        return Math.toIntExact(roundedUp(number));
    }

    /** A size that is no whole number needs the next larger one. */
    private static long roundedUp(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private long ramMiB() {
        if (csv.isMapped("memory_mib")) {
            return roundedUp(number("memory_mib", MOST));
        }
        BigDecimal bytes = number("memory_mb", MOST).multiply(BYTES_PER_MB);
        return bytes.divide(BYTES_PER_MIB, 0, RoundingMode.CEILING).longValueExact();
    }

    private BigDecimal number(String column, BigDecimal most) {
        String text = text(column).orElse("");
        try {
            BigDecimal number = new BigDecimal(text.length() > 40 ? "" : text);
            if (number.signum() >= 0 && number.compareTo(most) <= 0 && number.scale() <= 40) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: the text is no number.
        }
        problem(column, text.isEmpty() ? "nothing" : text, "a number from 0 to " + most.toPlainString());
        return BigDecimal.ZERO;
    }

    private void problem(String column, String found, String expected) {
        problems.add(Problem.error(column, found, expected).at(line));
    }
}
