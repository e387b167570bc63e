package org.securecloudlab.cloud.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;

class YamlDocumentTest {

    private static YamlDocument read(String text) {
        return YamlDocument.read(text, "a.yaml", YamlLimits.SMALL).value().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return YamlDocument.read(text, "a.yaml", YamlLimits.SMALL).problems();
    }

    @Test
    void plainScalarsFollowYaml12() {
        JsonNode root = read("""
                        on: yes
                        time: 1:30
                        ten: 010
                        hex: 0x1F
                        octal: 0o17
                        date: 2026-01-02
                        real: 1.5e3
                        nothing:
                        truth: true
                        quoted: "5"
                        tagged: !!str 5
                        huge: 123456789012345678901234567890
                        """).root();
        assertThat(root)
                .hasToString("{\"on\":\"yes\",\"time\":\"1:30\",\"ten\":10,\"hex\":31,\"octal\":15,"
                        + "\"date\":\"2026-01-02\",\"real\":1500.0,\"nothing\":null,\"truth\":true,\"quoted\":\"5\","
                        + "\"tagged\":\"5\",\"huge\":123456789012345678901234567890}");
    }

    @Test
    void linesAreThoseOfTheKeyOrOfWhatIsAroundAMissingPart() {
        YamlDocument document = read("a: 1\nlist:\n  - x\n  - y:\n      z: 3\n");
        assertThat(document.line(JsonPointer.compile("/list/1/y/z"))).isEqualTo(5);
        assertThat(document.line(JsonPointer.compile("/list/0"))).isEqualTo(3);
        assertThat(document.line(JsonPointer.compile("/list/1/y/missing"))).isEqualTo(4);
        assertThat(document.line(JsonPointer.compile(""))).isEqualTo(1);
    }

    @Test
    void aSliceKeepsItsLinesAndReadsAlone() {
        YamlDocument document = read("前: 1\ncloud:\n  name: 云\n  hosts:\n    - a\nafter: 2\n");
        String slice = document.slice(JsonPointer.compile("/cloud")).orElseThrow();
        YamlDocument alone = read(slice);
        assertThat(alone.root()).hasToString("{\"name\":\"云\",\"hosts\":[\"a\"]}");
        assertThat(alone.line(JsonPointer.compile("/hosts/0"))).isEqualTo(5);
    }

    @Test
    void everyRepeatedKeyTagAndMergeIsListedWithItsLine() {
        assertThat(problems("a: 1\na: 2\nb: !secret x\nc: &c {d: 1}\ne:\n  <<: *c\n"))
                .extracting(p -> p.line().orElseThrow(), Problem::path)
                .containsExactly(tuple(2, "a"), tuple(3, "b"), tuple(6, "e.<<"));
    }

    @Test
    void syntaxErrorsNameTheirLine() {
        assertThat(problems("a: 1\nb: [1, 2\nc: 3\n")).singleElement().satisfies(p -> assertThat(p.line())
                .hasValue(3));
        assertThat(problems("")).hasSize(1);
        assertThat(problems("a: 1\n---\nb: 2\n")).hasSize(1);
    }

    @Test
    void bombsAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias)) + "]\n");
        }
        assertThat(problems(laughs.toString())).isNotEmpty();
        assertThat(problems("a: &a [*a]\n")).isNotEmpty();
        assertThat(problems("[".repeat(2000))).isNotEmpty();
        assertThat(problems("x".repeat(YamlLimits.SMALL.characters() + 1))).isNotEmpty();
    }
}
