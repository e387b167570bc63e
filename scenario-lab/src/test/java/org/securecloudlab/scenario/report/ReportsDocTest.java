package org.securecloudlab.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/reports.md} is what the renderer writes, and every format is described. */
class ReportsDocTest {

    @Test
    void theExampleIsCurrent() throws IOException {
        String text = ReportRenderer.render(ReportFixtures.report("storm"), ReportFormat.TEXT, Locale.ENGLISH);

        assertThat(DocExamples.of("reports.md", "text-report"))
                .isEqualTo(text.lines().toList());
    }

    @Test
    void everyFormatIsDescribed() throws IOException {
        List<String> rows = DocExamples.lines("reports.md");

        assertThat(Arrays.stream(ReportFormat.values()))
                .allSatisfy(format -> assertThat(rows).anyMatch(row -> row.startsWith("| `" + format.name() + "` |")));
    }
}
