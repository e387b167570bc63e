package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which a release of nova can be called. */
class NovaReleaseTest {
    @ParameterizedTest
    @CsvSource({
        "zed, ZED",
        " Zed , ZED",
        "26, ZED",
        "26.2.2, ZED",
        "2014.2, JUNO",
        "2014.2.1, JUNO",
        "2023.1, ANTELOPE",
        "2023.2, BOBCAT",
        "2026.1, GAZPACHO",
        "2026.2, HIBISCUS",
        "34.0.0, HIBISCUS",
        "current, CURRENT"
    })
    void isCalledByNameNumberOrYear(String text, NovaRelease release) {
        assertThat(NovaRelease.parse(text)).contains(release);
    }

    @ParameterizedTest
    @CsvSource({"''", "2", "2022.2", "2027.1", "35", "austin"})
    void othersAreUnknown(String text) {
        assertThat(NovaRelease.parse(text)).isEmpty();
    }
}
