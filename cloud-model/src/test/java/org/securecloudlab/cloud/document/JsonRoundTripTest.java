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

    /** As in YAML: the first wrong type hides nothing, and what a person leaves out has its default. */
    @Test
    void everythingWrongIsToldAtOnce() {
        String wrong = """
                {
                \t"name": "x",
                \t"hosts": [
                \t\t{"name": "h1", "zone": "z", "inventories": {"VCPU": "many", "MEMORY_MB": {"total": 16384}}},
                \t\t{"name": "h2", "cpu": 5}
                \t],
                \t"flavors": [{"name": "f", "vcpus": true, "ramMiB": 512}],
                \t"colour": "blue"
                }
                """;

        assertThat(CloudReader.readJson(wrong, "c.json").problems())
                .extracting(problem -> problem.path() + ":" + problem.line().orElse(0))
                .containsExactlyInAnyOrder(
                        "colour:8", "hosts[0].inventories.VCPU:4", "hosts[1].cpu:5", "flavors[0].vcpus:7");
        String right = wrong.replace("\"many\"", "8")
                .replace("\"cpu\": 5", "\"inventories\": {\"PCPU\": 4, \"MEMORY_MB\": 512}")
                .replace("true", "1")
                .replace("\"colour\": \"blue\"", "\"projects\": []");
        assertThat(CloudReader.readJson(right, "c.json").problems()).isEmpty();
        Cloud cloud = CloudReader.readJson(right, "c.json").value().orElseThrow();
        assertThat(cloud.hosts().get(0).inventory("MEMORY_MB").capacity()).isEqualTo(16384);
        assertThat(cloud.aggregates()).singleElement().satisfies(zone -> assertThat(zone.availabilityZone())
                .hasValue("z"));
    }

    @Test
    void badSyntaxIsToldBesideTheFirstWrongType() {
        assertThat(CloudReader.readJson("{\"name\":\"x\",\n\"hosts\":[{\"name\":[]}],\n\"images\" 5}", "c.json")
                        .problems())
                .extracting(problem -> problem.line().orElse(0))
                .containsExactly(2, 3);
        assertThat(CloudReader.readJson("{name: x}", "c.json").value()).isEmpty();
    }

    /** None of them speaks of the library that reads, or of classes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":\"x\",\"hosts\":[{}]} | hosts[0] | no name | the key name",
                "{\"name\":5} | name | 5 | the cloud's name",
                "{\"name\":\"x\",\"hosts\":[5]} | hosts[0] | 5 | a mapping",
                "{\"name\":\"x\",\"hosts\":{}} | hosts | a mapping | a list",
                "{\"name\":\"x\",\"flavors\":[{\"id\":\"1\",\"name\":\"f\",\"vcpus\":\"many\"}]} | flavors[0].vcpus | many | a whole number",
                "{\"name\":\"x\",\"flavors\":[{\"id\":\"1\",\"name\":\"f\",\"vcpus\":1.5}]} | flavors[0].vcpus | 1.5 | a whole number",
                "{\"name\":\"x\",\"randomSources\":[{\"name\":\"a\",\"kind\":\"MAGIC\"}]} | randomSources[0].kind | MAGIC | one of RDRAND, RDSEED",
                "{\"name\":\"x\" \"hosts\":[]} | ~~ | ~\" at column 13~ | JSON: a value",
                "{\"name\":\"x\",\"name\":\"y\"} | ~~ | name twice | once",
                "{\"name\":\"x\",\"hosts\":[ | hosts | the end of the text | closes the bracket",
                "{\"name\":\"a\",\"settings\":{}} x | ~~ | x at column | JSON: a value",
                "[1] | ~~ | a list | a mapping with the key name"
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
