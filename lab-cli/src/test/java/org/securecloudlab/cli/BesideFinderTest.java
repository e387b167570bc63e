package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideFinderTest {
    @TempDir
    private Path folder = Path.of("");

    private BesideFinder finder = new BesideFinder(folder, List.of(), List.of());

    @BeforeEach
    void layOut() throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("beside.yaml"), "");
        Files.writeString(Files.createDirectories(folder.resolve("clouds")).resolve("above.yaml"), "");
        Files.writeString(folder.resolve("secret.yaml"), "");
        finder = new BesideFinder(scenarios.resolve("s.yaml"), List.of("clouds"), List.of(".yaml", ""));
    }

    @Test
    void findsBesideAndOneLevelUpInAFolderOfThatKind() {
        assertThat(finder.find("beside")).isPresent();
        assertThat(finder.find("above")).isPresent();
    }

    @Test
    void aNameIsNoPath() {
        assertThat(finder.find("../secret")).isEmpty();
        assertThat(finder.find("..")).isEmpty();
        assertThat(finder.find(folder.resolve("secret").toString())).isEmpty();
        assertThat(finder.find("")).isEmpty();
    }
}
