package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.securecloudlab.scenario.Runs.figure;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.report.RunReport;

/** Patches on tiny clouds whose instance-days can be counted by hand. */
class PatchingTest {
    private static final String OPENSSL = """
              id: DSA-1
              rated: high
              affected:
                - package: {ecosystem: "Debian:12", name: openssl}
                  ranges: [{type: ECOSYSTEM, events: [{introduced: "0"}, {fixed: "3.0.11-1~deb12u2"}]}]
        """;
    private static final String IMAGE_HAS =
            "{what: image, image: debian, distribution: \"Debian:12\", packages: {openssl: \"3.0.11-1~deb12u1\"}}";

    private static RunReport twenty(String rest) {
        return Runs.report(
                Clouds.withInstances(2, 4),
                "until: P20D\ntimeline:\n  - at: PT0S\n    inventory: " + IMAGE_HAS + "\n  - at: P1D\n    advisory:\n"
                        + OPENSSL + rest);
    }

    @Test
    void anAdvisoryOpensInstancesUntilTheyArePatched() {
        RunReport report = twenty("""
                  - at: P3D
                    patch: {what: instances, instances: "old-[01]*", for: P2D}
                  - at: P3D
                    patch: {what: instances, instances: old-0, for: P2D}
                """);
        // Four instances from day 1; one of them is cured on day 5.
        assertThat(figure(report, "patch.exposed.days")).isCloseTo(3 * 19 + 4, within(1e-9));
        assertThat(figure(report, "patch.exposed.high.days")).isCloseTo(3 * 19 + 4, within(1e-9));
        assertThat(figure(report, "patch.exposed.critical.days")).isZero();
        assertThat(figure(report, "patch.exposed.end")).isEqualTo(3);
        assertThat(figure(report, "patch.time.max")).isCloseTo(4 * 86_400, within(1.0));
        assertThat(figure(report, "patch.instances")).isEqualTo(1);
        assertThat(report.absentStages()).isEmpty();
    }

    @Test
    void aRebuiltImageCuresWhatBootsFromItAndWhatIsRebuilt() {
        RunReport report = twenty("""
                  - at: P2D
                    boot: {image: debian, flavor: small, project: db, name: before}
                  - at: P5D
                    patch: {what: image, image: debian}
                  - at: P6D
                    boot: {image: debian, flavor: small, project: db, name: after}
                  - at: P7D
                    patch: {what: instances, instances: "old-*", how: rebuild}
                """);
        assertThat(figure(report, "patch.exposed.days")).isCloseTo(4 * 6 + 18, within(1e-3));
        assertThat(figure(report, "patch.owner.db.days")).isCloseTo(18, within(1e-3));
        assertThat(figure(report, "patch.owner.db.end")).isEqualTo(1);
        assertThat(figure(report, "patch.exposed.max")).isEqualTo(5);
        assertThat(figure(report, "patch.images")).isEqualTo(1);
    }

    @Test
    void aHostsPatchDoesNotReachItsGuests() {
        RunReport report = twenty("""
                  - at: PT0S
                    inventory: {what: hosts, distribution: "Debian:12", packages: {openssl: "3.0.11-1~deb12u1", qemu: "1:7.2+dfsg-7"}}
                  - at: P2D
                    patch: {what: hosts, host: h0, for: PT6H}
                  - at: P4D
                    patch: {what: instances, instances: old-1}
                """);
        // h0 is emptied onto h1 and cured; all guests are on h1 then, and one of them is cured alone.
        assertThat(figure(report, "patch.hosts")).isEqualTo(1);
        assertThat(figure(report, "patch.hosts.exposed.end")).isEqualTo(1);
        assertThat(figure(report, "migration.drained")).isEqualTo(1);
        assertThat(figure(report, "patch.patched-guest.unpatched-host")).isEqualTo(1);
        assertThat(figure(report, "patch.unpatched-guest.patched-host")).isZero();
        assertThat(figure(report, "patch.hosts.exposed.days")).isBetween(19 + 1.25, 19 + 1.3);
    }

    @Test
    void hostsThatDoNotBecomeEmptyAreNotPatched() {
        RunReport report = Runs.report(Clouds.withInstances(1, 2), """
                until: P20D
                timeline:
                  - at: PT0S
                    inventory: {what: hosts, distribution: "Debian:12", packages: {openssl: "3.0.11-1~deb12u1"}}
                  - at: P1D
                    advisory:
                """ + OPENSSL + """
                  - at: P2D
                    patch: {what: hosts}
                  - at: P3D
                    down: {host: h0}
                  - at: P4D
                    patch: {what: hosts, restart: false}
                """);
        assertThat(figure(report, "patch.unreached")).isEqualTo(2);
        assertThat(figure(report, "patch.hosts")).isZero();
        assertThat(figure(report, "patch.hosts.exposed.days")).isCloseTo(19, within(1e-9));
    }

    @Test
    void withoutARestartTheOldKernelGoesOnRunning() {
        String kernel = """
                  - at: P1D
                    advisory:
                      id: DSA-2
                      severity: [{type: CVSS_V3, score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]
                      affected:
                        - package: {ecosystem: "Debian:12", name: linux}
                          ranges: [{type: ECOSYSTEM, events: [{introduced: "0"}, {fixed: "6.1.76-1"}]}]
                """;
        RunReport report = Runs.report(Clouds.withInstances(1, 2), """
                until: P9D
                timeline:
                  - at: PT0S
                    inventory: {what: instances, distribution: "Debian:12", packages: {linux-image-amd64: {version: "6.1.55-1", source: linux}}}
                """ + kernel + """
                  - at: P2D
                    patch: {what: instances, restart: false}
                  - at: P4D
                    patch: {what: instances, instances: old-0}
                """);
        assertThat(figure(report, "patch.exposed.critical.days")).isCloseTo(3 + 8, within(1e-9));
        assertThat(figure(report, "patch.restart-pending")).isEqualTo(1);
    }

    @Test
    void whatHasNoFixStaysAndWhatIsWithdrawnGoes() {
        RunReport report = twenty("""
                  - at: P2D
                    advisory: {id: CVE-1, affected: [{package: {ecosystem: Debian, name: openssl}, ranges: [{type: ECOSYSTEM, events: [{introduced: "0"}]}]}]}
                  - at: P3D
                    advisory: {id: DSA-1, withdrawn: "2026-01-01T00:00:00Z", affected: [{package: {ecosystem: "Debian:12", name: openssl}, versions: ["3.0.11-1~deb12u1"]}]}
                  - at: P4D
                    patch: {what: instances}
                """);
        assertThat(figure(report, "patch.exposed.high.days")).isCloseTo(4 * 2, within(1e-9));
        assertThat(figure(report, "patch.exposed.unrated.days")).isCloseTo(4 * 18, within(1e-9));
        assertThat(figure(report, "patch.unfixable")).isEqualTo(4);
        assertThat(figure(report, "patch.time.count")).isZero();
    }

    @Test
    void onlyRunningInstancesAreExposedAndReached() {
        RunReport report = twenty("""
                  - at: P3D
                    down: {host: h1}
                  - at: P4D
                    patch: {what: instances}
                """);
        assertThat(figure(report, "patch.exposed.days")).isCloseTo(2 * 3 + 2 * 2, within(1e-9));
        assertThat(figure(report, "patch.unreached")).isEqualTo(2);
        assertThat(figure(report, "patch.exposed.end")).isZero();
    }

    @Test
    void ownersTakeTheirTimeAndMayBeLate() {
        RunReport report = Runs.report(
                Clouds.withInstances(4, 16),
                "until: P100D\ntimeline:\n  - at: PT0S\n    inventory: " + IMAGE_HAS
                        + "\n  - at: P1D\n    advisory:\n" + OPENSSL
                        + "  - at: P1D\n    patch: {what: instances, response: {uniform: [P20D, P40D]}, name: owners}\n");
        assertThat(figure(report, "patch.exposed.days")).isBetween(16 * 26.0, 16 * 34.0);
        assertThat(figure(report, "patch.late")).isBetween(3.0, 13.0);
        assertThat(figure(report, "patch.time.min")).isGreaterThanOrEqualTo(20 * 86_400);
    }

    @Test
    void whatDoesNotFitIsToldWithItsPlace() {
        assertThat(Runs.problems(Clouds.ofHosts(1), """
                        timeline:
                          - at: PT0S
                            inventory: {what: image, distribution: "Debain:12", packages: {}}
                          - at: PT0S
                            inventory: {what: hosts, distribution: "Debian:12", packages: {a: "-1"}}
                          - at: PT0S
                            advisory: {id: X, affected: [{package: {ecosystem: "Debian:12", name: a}, ranges: [{type: ECOSYSTEM, events: [{fixed: "1"}]}]}]}
                          - at: PT0S
                            patch: {what: image, image: debian, atOnce: 2}
                        """))
                .filteredOn(Problem::isError)
                .extracting(Problem::path)
                .containsExactly(
                        "timeline[0].inventory.distribution",
                        "timeline[0].inventory.image",
                        "timeline[1].inventory.packages.a",
                        "timeline[2].advisory.affected[0].ranges[0].events",
                        "timeline[3].patch.atOnce");
    }
}
