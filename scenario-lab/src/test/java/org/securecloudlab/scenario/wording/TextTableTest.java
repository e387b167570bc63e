package org.securecloudlab.scenario.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsByDisplayWidth() {
        String text = new TextTable(TextTable.Align.LEFT, TextTable.Align.RIGHT)
                .row("主机", "实例")
                .row("cmp-1", "12")
                .text();

        assertThat(text).isEqualTo("  主机   实例\n  cmp-1    12\n");
    }

    @Test
    void cutsTheWidestLeftColumnToThePage() {
        String text = new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.RIGHT)
                .row("名".repeat(200), "b".repeat(200), "12")
                .row("short", "short", "3")
                .text();

        assertThat(Arrays.stream(text.split("\n")).mapToInt(DisplayWidth::of).max())
                .hasValue(TextTable.PAGE);
        assertThat(text).contains("…").contains("12");
    }

    @Test
    void spellsOutWhatWouldDriveTheTerminal() {
        String text = new TextTable(TextTable.Align.LEFT)
                .row("a\u001b[31m\nb\u202e\ud800")
                .text();

        assertThat(text).isEqualTo("  a\\u001b[31m\\u000ab\\u202e\\ud800\n");
    }

    @Test
    void wrapsSentencesBetweenWords() {
        String text = new TextPage().line("    ", "word ".repeat(60).strip()).text();

        assertThat(text.lines()).hasSize(4).allMatch(line -> line.startsWith("    w") && line.length() <= 100);
    }
}
