package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;

class YamlRoundTripTest {
    @Provide
    Arbitrary<Cloud> clouds() {
        return ArbitraryClouds.of(Cloud.class);
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadBackEqual(@ForAll("clouds") Cloud cloud) {
        String text = CloudWriter.toYaml(cloud);

        Parsed<Cloud> back = CloudReader.read(text, "cloud.yaml");

        assertThat(back.value()).as(() -> back.problems() + text).contains(cloud);
    }

    @Test
    void emptyCloudIsShort() {
        String text = CloudWriter.toYaml(Cloud.empty("none"));

        assertThat(text).isEqualTo("name: none\nsettings: {}\n");
        assertThat(CloudReader.read(text, "c.yaml").value()).contains(Cloud.empty("none"));
    }
}
