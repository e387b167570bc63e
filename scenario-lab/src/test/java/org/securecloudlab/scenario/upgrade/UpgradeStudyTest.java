package org.securecloudlab.scenario.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.hosts.YamlClouds;
import org.securecloudlab.scenario.migration.GuestKind;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scenario.upgrade.BlockedHost.Kind;
import org.securecloudlab.scenario.upgrade.UpgradePlan.Verdict;

/** Small clouds whose plans can be worked out by hand. */
class UpgradeStudyTest {
    /** Volumes only, so that no disk travels. */
    private static final String BOOTED = "bootedFromVolume: true, powerState: 1, project: p1";

    private static UpgradePlan plan(String yaml, String options) {
        Cloud cloud = YamlClouds.read(yaml);
        UpgradeDocument.Asked asked =
                UpgradeDocument.read("--- " + options, "plan.yaml").value().orElseThrow();
        List<String> hosts = asked.scope().in(cloud).value().orElseThrow();
        return UpgradeStudy.of(cloud, asked.request().withHosts(hosts), Progress.NONE, Cancellation.never());
    }

    private static String guests(int hosts, String... instances) {
        return YamlClouds.plain(hosts) + "instances:\n  - " + String.join("\n  - ", instances) + "\n";
    }

    private static String guest(String name, String flavor, String host) {
        return "{name: " + name + ", flavor: " + flavor + ", host: " + host + ", " + BOOTED + "}";
    }

    @Test
    void emptyHostsTakeTheirWorkAndNothingElse() {
        UpgradePlan plan = plan(YamlClouds.plain(4), "{work: PT10M, hostsAtOnce: 2}");

        assertThat(plan.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(plan.waves()).hasSize(2).allMatch(wave -> wave.moves().isEmpty());
        assertThat(plan.end())
                .isEqualTo(new TimeSpan(Duration.ofMinutes(20), Duration.ofMinutes(20), Duration.ofMinutes(20)));
    }

    /** Two guests one after the other: two transfers alone on the link, twice the overhead. */
    @Test
    void oneMigrationAtATimeTakesTheSumOfAll() {
        UpgradePlan plan = plan(
                guests(2, guest("a", "one", "h1"), guest("b", "one", "h1")),
                "{hosts: [h1], overhead: PT5S, work: PT0S}");

        double alone = transferMillis(1);
        assertThat(plan.waves()).hasSize(1);
        assertThat((double) plan.end().expected().toMillis()).isCloseTo(2 * (alone + 5000), within(2.0));
    }

    /** Both at once share the link: each takes what half a link takes. */
    @Test
    void migrationsAtTheSameTimeShareTheLink() {
        UpgradePlan plan = plan(
                guests(2, guest("a", "one", "h1"), guest("b", "one", "h1")),
                "{hosts: [h1], overhead: PT0S, work: PT0S, migrationsPerHost: 2, link: {rate: 1 Gbit/s}}");

        assertThat((double) plan.end().expected().toMillis()).isCloseTo(transferMillis(2, 1000), within(2.0));
    }

    private static double transferMillis(int sharing) {
        return transferMillis(sharing, 10_000);
    }

    private static double transferMillis(int sharing, double megabits) {
        UpgradeRequest usual = UpgradeDocument.read("--- {link: {rate: " + megabits + " Mbit/s}}", "")
                .value()
                .orElseThrow()
                .request();
        GuestMigrations migrations =
                new GuestMigrations(YamlClouds.read(YamlClouds.plain(1)).settings(), usual.assumptions());
        return migrations
                .forecast(new GuestKind(1024, usual.assumptions().profile(), 0), sharing)
                .expected()
                .totalMillis();
    }

    @Test
    void aFullCloudIsImpossibleAndASpareHostMakesItPossible() {
        String full = guests(2, guest("a", "fat", "h1"), guest("b", "fat", "h2"));

        UpgradePlan plan = plan(full, "{}");

        assertThat(plan.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(plan.waves()).isEmpty();
        assertThat(plan.blocked()).hasSize(2).allMatch(host -> host.kind() == Kind.NO_HOST);
        assertThat(plan.because())
                .singleElement()
                .asString()
                .contains("a (fat) finds no other host")
                .contains("MEMORY_MB");
        assertThat(plan.changes()).extracting(Sentence::text).containsExactly("there was 1 spare host like h1 in z1");

        UpgradePlan helped = plan(guests(3, guest("a", "fat", "h1"), guest("b", "fat", "h2")), "{}");
        assertThat(helped.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(helped.waves()).hasSize(3);
    }

    /** The spare host takes either guest, not both: not two hosts at once. */
    @Test
    void aWaveIsNoLargerThanTheRoom() {
        UpgradePlan plan =
                plan(guests(3, guest("a", "fat", "h1"), guest("b", "fat", "h2")), "{hosts: [h1, h2], hostsAtOnce: 2}");

        assertThat(plan.waves()).extracting(wave -> wave.hosts().size()).containsExactly(1, 1);
    }

    @Test
    void membersOfAnAntiAffinityGroupStayApart() {
        String yaml = guests(3, guest("a", "one", "h1"), guest("b", "one", "h2"))
                + "serverGroups: [{name: apart, policy: anti-affinity, projectId: p1, memberPatterns: \"?\"}]\n";

        UpgradePlan plan = plan(yaml, "{hosts: [h1]}");

        assertThat(plan.waves().get(0).moves())
                .singleElement()
                .extracting(InstanceMove::to)
                .isEqualTo("h3");
        assertThat(plan(yaml, "{hosts: [h1, h3]}").waves()).hasSize(2);
    }

    @Test
    void anAffinityGroupCannotBeMovedByNova() {
        String yaml = guests(2, guest("a", "one", "h1"), guest("b", "one", "h1"))
                + "serverGroups: [{name: close, policy: affinity, projectId: p1, memberPatterns: \"?\"}]\n";

        UpgradePlan plan = plan(yaml, "{hosts: [h1]}");

        assertThat(plan.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(plan.changes()).extracting(Sentence::text).containsExactly("the group were soft-affinity");
    }

    @Test
    void aGuestWithADeviceKeepsItsHostUnlessItMayRestart() {
        String yaml = guests(2, guest("a", "gpu", "h1"))
                .replace(
                        "projects:",
                        "  - {name: gpu, vcpus: 1, ramMiB: 1024, rootGiB: 5, extraSpecs: {\"hw:mem_encryption\": \"true\"}}\nprojects:");

        UpgradePlan plan = plan(yaml, "{}");
        assertThat(plan.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(plan.blocked()).singleElement().extracting(BlockedHost::kind).isEqualTo(Kind.UNMOVABLE);
        assertThat(plan.changes())
                .extracting(Sentence::text)
                .containsExactly("its guests may be restarted with their hosts");

        UpgradePlan restarted = plan(yaml, "{restartUnmovable: true, work: PT20M}");
        assertThat(restarted.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(restarted.hardestHit()).singleElement().satisfies(outlook -> {
            assertThat(outlook.restarts()).isTrue();
            assertThat(outlook.downtime().expected()).isEqualTo(Duration.ofMinutes(20));
        });
    }

    @Test
    void whatIsOffStaysWhereItIs() {
        String yaml =
                guests(2, guest("a", "fat", "h1").replace("powerState: 1", "powerState: 4"), guest("b", "fat", "h2"));

        UpgradePlan plan = plan(yaml, "{hosts: [h1]}");

        assertThat(plan.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(plan.off()).isEqualTo(1);
        assertThat(plan.downtime().moves()).isZero();
    }

    @Test
    void wavesFitWholeIntoWindows() {
        String options = """

                start: 2026-12-01T12:00:00Z
                work: PT100M
                windows: [{name: night, start: 2026-12-01T22:00, zone: UTC, length: PT4H, rule: FREQ=DAILY}]
                deadline: P2D
                """;

        UpgradePlan plan = plan(YamlClouds.plain(3), options);

        assertThat(plan.waves())
                .extracting(wave -> wave.start().expected())
                .containsExactly(Duration.ofHours(10), Duration.ofMinutes(700), Duration.ofHours(34));
        assertThat(plan.verdict()).isEqualTo(Verdict.POSSIBLE);

        UpgradePlan late = plan(YamlClouds.plain(3), options.replace("P2D", "P1D"));
        assertThat(late.verdict()).isEqualTo(Verdict.TOO_LATE);
        assertThat(late.changes()).extracting(Sentence::text).containsExactly("2 hosts were out at once");

        UpgradePlan never = plan(YamlClouds.plain(3), options.replace("PT100M", "PT5H"));
        assertThat(never.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(never.because()).singleElement().asString().contains("no window is open for so long");
    }

    @Test
    void oneMoreFailureIsTried() {
        UpgradePlan tight = plan(guests(3, guest("a", "fat", "h1"), guest("b", "fat", "h2")), "{hosts: [h3]}");
        assertThat(tight.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.hosts()).isEqualTo(2);
            assertThat(failure.withoutRoom()).isEqualTo(2);
        });
        UpgradePlan roomy = plan(guests(4, guest("a", "fat", "h1"), guest("b", "fat", "h2")), "{hosts: [h3]}");
        assertThat(roomy.failure())
                .hasValueSatisfying(failure -> assertThat(failure.isBorne()).isTrue());
    }

    @Test
    void preferringUpgradedHostsMovesNobodyTwice() {
        StringBuilder yaml = new StringBuilder(YamlClouds.plain(6)).append("instances:\n");
        for (int i = 0; i < 24; i++) {
            yaml.append("  - ").append(guest("g" + i, "one", "h" + (1 + i % 5))).append('\n');
        }

        UpgradePlan plan = plan(yaml.toString(), "{preferUpgraded: true}");

        assertThat(plan.downtime().mostMoves()).isEqualTo(1);
        assertThat(plan.waves()).hasSize(6);
    }

    @Test
    void sameInputsSameBytes() throws JsonProcessingException {
        String yaml = guests(4, guest("a", "fat", "h1"), guest("b", "one", "h2"), guest("c", "six", "h2"));
        String options = "{hostsAtOnce: 2, migrationsPerHost: 2}";

        assertThat(ScenarioJson.mapper().writeValueAsString(plan(yaml, options)))
                .isEqualTo(ScenarioJson.mapper().writeValueAsString(plan(yaml, options)));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var read = UpgradeDocument.read(
                "--- {hostsAtOnce: 0, work: soon, link: {rate: 10}, windows: [{name: w, start: 2026-12-01T22:00, length: PT1H}], colour: red}",
                "p");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.path())
                .contains("hostsAtOnce", "work", "link.rate", "start", "colour");
    }
}
