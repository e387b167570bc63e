package org.securecloudlab.scenario.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.CATALOGUE;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.expectation;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.report.DocExamples;

/** The examples of {@code docs/expectations.md} are what it says they are. */
class ExpectationsDocTest {

    static List<String> written() throws IOException {
        return DocExamples.of("expectations.md", "expectation");
    }

    static List<String> refused() throws IOException {
        return DocExamples.of("expectations.md", "refused");
    }

    @ParameterizedTest
    @MethodSource("written")
    void isAccepted(String example) {
        assertThat(Expectations.check(List.of(expectation(example)), CATALOGUE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithThatAdvice(String example) {
        String[] parts = example.split("\\|", 2);

        assertThat(Expectations.check(List.of(expectation(parts[0].strip())), CATALOGUE))
                .singleElement()
                .extracting(Problem::oneLine)
                .asString()
                .contains(parts[1].strip());
    }
}
