package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Parsed;

/** The example clouds of the repository are right, without a warning. */
class ExampleCloudsTest {
    @Test
    void privateCloud() throws IOException {
        Cloud cloud = example("private");

        assertThat(cloud.hosts())
                .hasSize(400)
                .extracting(Host::name)
                .contains("compute-017")
                .doesNotHaveDuplicates();
        assertThat(cloud.hosts()).allMatch(h -> h.cpu().features().contains("rdrand"));
        assertThat(cloud.images()).extracting(Image::name).contains("ubuntu-24.04-signed");
        assertThat(cloud.settings().novaOption("glance.verify_glance_signatures"))
                .contains("true");
        assertThat(cloud.aggregates().stream().flatMap(a -> a.availabilityZone().stream()))
                .containsExactlyInAnyOrder("az1", "az2", "hardened");
    }

    @Test
    void publicCloud() throws IOException {
        Cloud cloud = example("public");

        assertThat(cloud.hosts()).hasSize(1000);
        assertThat(cloud.hosts()).noneMatch(h -> h.cpu().features().contains("rdrand"));
        assertThat(cloud.projects()).hasSizeGreaterThan(200);
        assertThat(cloud.instances()).allMatch(i -> i.host().isPresent());
    }

    private static Cloud example(String name) throws IOException {
        Path file = Path.of("..", "examples", "clouds", name + ".yaml");
        Parsed<Cloud> parsed = CloudReader.read(Files.readString(file), name + ".yaml");
        assertThat(parsed.problems()).isEmpty();
        Cloud cloud = parsed.value().orElseThrow();
        assertThat(CloudReader.read(CloudWriter.toYaml(cloud), "again.yaml").value())
                .contains(cloud);
        return cloud;
    }
}
