package org.securecloudlab.patch.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders by their documents, and what every order has to be. */
class OtherOrdersTest {

    @Test
    void apkGoesByItsGrammar() {
        ascending(
                VersionScheme.APK,
                List.of(
                        "1.0_alpha",
                        "1.0_alpha2",
                        "1.0_beta",
                        "1.0_pre1",
                        "1.0_rc1",
                        "1.0",
                        "1.0-r1",
                        "1.0-r10",
                        "1.0~abc",
                        "1.0_cvs",
                        "1.0_svn",
                        "1.0_git20230717",
                        "1.0_hg",
                        "1.0_p1",
                        "1.0_p1-r1",
                        "1.0a",
                        "1.0b",
                        "1.0.1",
                        "1.05",
                        "1.1",
                        "1.5",
                        "1.10",
                        "2",
                        "10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1.", "1.0_foo", "1.0-r", "1.0a1", "1.0-1", "1.0~", "1.0_p1a", "1 0", "1.0-r1-r2"})
    void apkRefuses(String version) {
        assertThat(VersionScheme.APK.order().flaw(version)).isPresent();
    }

    /** semver.org 2.0.0, section 11. */
    @Test
    void semverGoesBySection11() {
        ascending(
                VersionScheme.SEMVER,
                List.of(
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "2.0.0",
                        "2.1.0",
                        "2.1.1"));
        assertThat(VersionScheme.SEMVER.compare("1.0.0+a", "1.0.0+b")).isZero();
        assertThat(VersionScheme.SEMVER.compare("v1.2", "1.2.0")).isZero();
    }

    /** libversion's own examples. */
    @ParameterizedTest
    @CsvSource({
        "0.99999, 1.0",
        "1.0alpha1, 1.0",
        "1.0, 1.0.1",
        "1.0, 1.0a",
        "1.0a, 1.0b",
        "1.0rc1, 1.0",
        "1.0, 1.0patch1",
        "1.0.pre1, 1.0.0",
        "1.0beta1, 1.0beta2"
    })
    void genericGoesByLibversion(String older, String newer) {
        assertThat(VersionScheme.GENERIC.compare(older, newer)).isNegative();
        assertThat(VersionScheme.GENERIC.compare(newer, older)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0.0", "1.0, 1_0", "1.0alpha1, 1.0a1", "01, 1"})
    void genericTakesTheseForEqual(String a, String b) {
        assertThat(VersionScheme.GENERIC.compare(a, b)).isZero();
    }

    @Property(tries = 2_000)
    void everyOrderIsTotal(
            @ForAll VersionScheme scheme,
            @ForAll("versions") String a,
            @ForAll("versions") String b,
            @ForAll("versions") String c) {
        assertThat(Integer.signum(scheme.compare(a, b))).isEqualTo(-Integer.signum(scheme.compare(b, a)));
        assertThat(scheme.compare(a, a)).isZero();
        if (scheme.compare(a, b) <= 0 && scheme.compare(b, c) <= 0) {
            assertThat(scheme.compare(a, c)).as("%s %s %s %s", scheme, a, b, c).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(
                        "0", "1", "2", "10", "01", ".", "-", "~", "^", "+", ":", "a", "b", "rc", "_", "_rc", "_p",
                        "-r1", "v", "é", "alpha", "beta")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static void ascending(VersionScheme scheme, List<String> versions) {
        for (int i = 0; i + 1 < versions.size(); i++) {
            assertThat(scheme.compare(versions.get(i), versions.get(i + 1)))
                    .as("%s < %s", versions.get(i), versions.get(i + 1))
                    .isNegative();
        }
    }
}
