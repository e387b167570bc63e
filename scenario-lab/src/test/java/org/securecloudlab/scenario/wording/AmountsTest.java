package org.securecloudlab.scenario.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0           | s         | 0 s",
                "0.0123456   | s         | 12.35 ms",
                "31.2        | s         | 31.2 s",
                "119.5       | s         | 119.5 s",
                "330         | s         | 5.5 min",
                "36000       | s         | 10 h",
                "-330        | s         | -5.5 min",
                "0.95        | ratio     | 95 %",
                "0.123456    | ratio     | 12.35 %",
                "64          | MiB       | 64 MiB",
                "65536       | MiB       | 64 GiB",
                "512         | B         | 512 B",
                "1250000000  | B/s       | 1.164 GiB/s",
                "256         | bit       | 256 bit",
                "1234567     | instances | '1,234,567 instances'",
                "-1234567.8  | instances | '-1,234,568 instances'",
                "1987.5      | instances | '1,988 instances'",
                "2.5         | widgets   | 2.5 widgets",
                "0.0000123   | ''        | 0.0000123",
            })
    void writesFourDigitsAndNeverRoundsTheWholePart(double value, String unit, String text) {
        assertThat(Amounts.one(value, unit, Wording.of(Locale.ENGLISH))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"30,7200,0.008333,h", "30,90,30,s"})
    void writesAllAmountsInTheMultipleOfTheLargest(double value, double largest, String number, String unit) {
        Amounts amounts = Amounts.of("s", largest, Wording.of(Locale.ENGLISH));

        assertThat(amounts.number(value)).isEqualTo(number);
        assertThat(amounts.unit()).isEqualTo(unit);
    }
}
