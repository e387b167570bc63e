package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
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
