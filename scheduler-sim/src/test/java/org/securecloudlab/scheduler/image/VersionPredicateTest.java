package org.securecloudlab.scheduler.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.scheduler.NovaRelease;

/** Versions as distutils reads them up to nova 30, and as Python's packages do from 31 on. */
class VersionPredicateTest {
    @Test
    void packagesStandInTheOrderOfPep440() {
        List<String> inOrder = List.of(
                "1.0.dev456",
                "1.0a1",
                "1.0a2.dev456",
                "1.0a12.dev456",
                "1.0a12",
                "1.0b1.dev456",
                "1.0b2",
                "1.0b2.post345.dev456",
                "1.0b2.post345",
                "1.0rc1.dev456",
                "1.0rc1",
                "1.0",
                "1.0+abc.5",
                "1.0+abc.7",
                "1.0+5",
                "1.0.post456.dev34",
                "1.0.post456",
                "1.1.dev1",
                "1!0.1");
        for (int place = 1; place < inOrder.size(); place++) {
            assertThat(PackagingVersion.parse(inOrder.get(place - 1)))
                    .isLessThan(PackagingVersion.parse(inOrder.get(place)));
        }
    }

    @ParameterizedTest
    @CsvSource({"v6.2, 6.2.0", "6, 06.0", "1.0-1, 1.0.post1", "1.0alpha, 1.0a0", "1.0-RC.2, 1.0rc2", "1.0+A_1, 1.0+a.1"
    })
    void someSpellingsMeanTheSame(String one, String other) {
        assertThat(PackagingVersion.parse(one)).isEqualByComparingTo(PackagingVersion.parse(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "6.", "6..2", "6.2x", "6.2+", "1.0.-1"})
    void othersAreNoVersions(String text) {
        assertThatThrownBy(() -> PackagingVersion.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'>=6,<7', 6002000, dalmatian, refused",
        "'>=6,<7', 6002000, epoxy, true",
        "'>=6.2.0rc1', 6002000, epoxy, true",
        "'==6.2.0.0', 6002000, epoxy, true",
        "'>=6.2', 7, zed, refused",
        "'>=6.2', 7, epoxy, true",
        "'~=6.2', 6002000, epoxy, refused"
    })
    void aReleaseReadsThemAsItsLibraryDoes(String text, long version, String release, String outcome) {
        String found;
        try {
            VersionPredicate predicate =
                    VersionPredicate.of(text, NovaRelease.parse(release).orElseThrow());
            found = String.valueOf(predicate.holdsFor(version));
        } catch (IllegalArgumentException e) {
            found = "refused";
        }
        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void distutilsLooksAtOneLine() {
        assertThatThrownBy(() -> VersionPredicate.of(">=6.2\n", NovaRelease.ZED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(VersionPredicate.of(">=6.2\n", NovaRelease.EPOXY).holdsFor(6002000))
                .isTrue();
    }

    @Test
    void aVersionOfThousandsOfNumbersIsRead() {
        String many = "1" + ".1".repeat(20_000);
        assertThat(PackagingVersion.parse(many + "+a" + ".a".repeat(20_000)))
                .isGreaterThan(PackagingVersion.parse(many));
    }
}
