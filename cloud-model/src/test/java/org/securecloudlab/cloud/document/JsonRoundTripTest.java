package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;

class JsonRoundTripTest {
    @Provide
    Arbitrary<Cloud> clouds() {
        return ArbitraryClouds.of(Cloud.class);
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadBackEqual(@ForAll("clouds") Cloud cloud) {
        String text = CloudWriter.toJson(cloud);

        Cloud back = CloudReader.readJson(text, "cloud.json").value().orElseThrow();

        assertThat(back).isEqualTo(cloud);
        assertThat(CloudWriter.toJson(back)).isEqualTo(text);
    }

    @Test
    void emptyCloudIsShort() {
        assertThat(CloudWriter.toJson(Cloud.empty("none"))).isEqualTo("{\"name\":\"none\",\"settings\":{}}");
    }

    @Test
    void everyUnknownPropertyIsListed() {
        var parsed = CloudReader.readJson(
                "{\"name\":\"x\",\n\"hosst\":[],\n\"colour\":{\"a\":1},\"settings\":{}}", "c.json");

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).extracting(Problem::path).containsExactly("hosst", "colour");
        assertThat(parsed.problems().get(0).hint()).isEqualTo("Maybe hosts");
    }

    /** None of them speaks of the library that reads, or of classes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":\"x\",\"hosts\":[{}]} | hosts[0].name | nothing | text in quotes",
                "{\"name\":5} | name | 5 | text in quotes",
                "{\"name\":\"x\",\"hosts\":[5]} | hosts[0] | a whole number | an object with the properties name, node",
                "{\"name\":\"x\",\"hosts\":{}} | hosts | an object | a list",
                "{\"name\":\"x\",\"flavors\":[{\"id\":\"1\",\"name\":\"f\",\"vcpus\":\"many\"}]} | flavors[0].vcpus | many | a whole number",
                "{\"name\":\"x\",\"flavors\":[{\"id\":\"1\",\"name\":\"f\",\"vcpus\":1.5}]} | flavors[0].vcpus | 1.5 | a whole number",
                "{\"name\":\"x\",\"randomSources\":[{\"name\":\"a\",\"kind\":\"MAGIC\"}]} | randomSources[0].kind | MAGIC | one of EGD, INTERRUPTS",
                "{\"name\":\"x\" \"hosts\":[]} | ~~ | ~\" at column 13~ | JSON: a value",
                "{\"name\":\"x\",\"name\":\"y\"} | ~~ | name twice | once",
                "{\"name\":\"x\",\"hosts\":[ | hosts | the end of the text | closes the bracket",
                "{\"name\":\"a\",\"settings\":{}} x | ~~ | x at column | JSON: a value",
                "[1] | ~~ | a list | an object with the properties name, hosts"
            })
    void saysInPlainWordsWhatDoesNotFit(String text, String path, String found, String expected) {
        assertThat(CloudReader.readJson(text, "c.json").problems()).first().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.found()).contains(found);
            assertThat(problem.expected()).contains(expected);
            assertThat(problem.line()).hasValue(1);
            assertThat(problem.oneLine()).doesNotContain("Jackson", "JsonToken", "org.", "java.", "Deserialization");
        });
    }

    @Test
    void refusesWhatIsNoCloud() {
        for (String text : new String[] {
            "",
            "[]",
            "{",
            "null",
            "{\"name\":1,\"settings\":{}}",
            "{\"settings\":{}}",
            "{\"name\":\"a\",\"name\":\"b\",\"settings\":{}}",
            "{\"name\":\"a\",\"settings\":{}} x",
            "{\"name\":\"a\",\"settings\":{},\"flavors\":[{\"id\":\"1\",\"name\":\"f\",\"vcpus\":1.5}]}",
            "{\"name\":\"a\",\"settings\":{},\"flavors\":[{\"id\":\"1\",\"name\":\"f\"}]}"
        }) {
            assertThat(CloudReader.readJson(text, "c.json").problems())
                    .as(text)
                    .isNotEmpty()
                    .allMatch(Problem::isError);
        }
    }
}
