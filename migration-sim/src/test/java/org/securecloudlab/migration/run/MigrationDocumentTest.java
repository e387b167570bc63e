package org.securecloudlab.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.Transport;

class MigrationDocumentTest {

    private static Parsed<DescribedRun> read(String text) {
        return MigrationDocument.read(text, "m.yaml");
    }

    @Test
    void aNumberWithoutAUnitIsRefusedWithItsLine() {
        Parsed<DescribedRun> parsed = read("""
                guest: {ramMiB: 4096}
                link: {rate: 10}
                hypervisor: {downtimeLimit: 300}
                """);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("link.rate", "hypervisor.downtimeLimit");
        assertThat(parsed.problems()).allMatch(p -> p.found().contains("without a unit"));
        assertThat(parsed.problems()).extracting(p -> p.line().orElse(0)).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void contradictionsAreNamedAllAtOnce() {
        Parsed<DescribedRun> parsed = read("""
                guest: {ramMiB: 4096, usedMiB: 8192}
                link: {rate: 10 Gbit/s}
                nova: {release: zed}
                hypervisor: {multifdChannels: 2, compressThreads: 4}
                """);
        assertThat(parsed.problems()).extracting(Problem::path).contains("guest.usedMiB", "hypervisor");
        Parsed<DescribedRun> helpers = read("""
                guest: {ramMiB: 4096}
                link: {rate: 10 Gbit/s}
                hypervisor: {multifdChannels: 2, compressThreads: 4, postCopyAfter: 10 s}
                """);
        assertThat(helpers.problems()).hasSize(3);
    }

    @Test
    void aProfileIsAnAssumptionAndSaysSo() {
        DescribedRun run = read("""
                guest: {ramMiB: 4096, profile: database}
                link: {rate: 10 Gbit/s}
                """).value().orElseThrow();
        assertThat(run.assumptions()).anyMatch(said -> said.text().contains("database"));
        assertThat(run.request().writes().writesPerSecond()).isEqualTo(5000);
    }

    @Test
    void domjobinfoTellsMemoryAndDirtyRate() {
        DescribedRun run = read("""
                guest: {}
                link: {rate: 1 Gbit/s, mtu: 9000}
                observed:
                  domjobinfo: |
                    Job type:         Unbounded
                    Time elapsed:     4182         ms
                    Memory total:     2.001 GiB
                    Memory bandwidth: 112.010 MiB/s
                    Dirty rate:       1234         pages/s
                    Page size:        4096         bytes
                    Constant pages:   400000
                """).value().orElseThrow();
        assertThat(run.request().memory().totalPages()).isCloseTo(524_550, within(100L));
        assertThat(run.request().memory().zeroPages()).isEqualTo(400_000);
        assertThat(run.request().writes().writesPerSecond()).isEqualTo(1234);
    }

    @Test
    void queryMigrateTellsTheThroughputAsWell() {
        DescribedRun run = read("""
                guest: {}
                observed:
                  queryMigrate: {"return": {"status": "active", "ram": {"total": 268967936, "duplicate": 24588,
                    "dirty-pages-rate": 8002, "mbps": 500.5, "page-size": 4096}}}
                """).value().orElseThrow();
        assertThat(run.request().memory().contentPages()).isEqualTo(65666 - 24588);
        assertThat(run.request().link().payloadBytesPerSecond().orElseThrow())
                .isCloseTo(62.56e6, withinPercentage(0.1));
    }

    @Test
    void calcDirtyRateIsInMebibytes() {
        DescribedRun run = read("""
                guest: {ramMiB: 1024}
                link: {rate: 1 Gbit/s}
                observed: {calcDirtyRate: {status: measured, dirty-rate: 5, mode: page-sampling}}
                """).value().orElseThrow();
        assertThat(run.request().writes().writesPerSecond()).isEqualTo(1280);
        assertThat(run.assumptions()).anyMatch(said -> said.text().contains("hot sets"));
    }

    @Test
    void novaSetsTheHypervisor() {
        DescribedRun run = read("""
                guest: {ramMiB: 4096}
                link: {rate: 10 Gbit/s}
                nova: {release: 2024.1, options: {live_migration_with_native_tls: true}}
                """).value().orElseThrow();
        assertThat(run.request().settings().transport()).isEqualTo(Transport.NATIVE_TLS);
        assertThat(run.request().settings().timeLimitSeconds()).hasValue(3200);
    }

    @Test
    void hostileTextsAreRefused() {
        for (String text : new String[] {
            "",
            "[]",
            "guest: [1, 2",
            "a: &a [*a]",
            "guest: {ramMiB: 1e400}",
            "guest: x",
            "guest: {ramMiB: -5}\nlink: {rate: 0 bit/s}",
            "\"a.b[c]\": 1\nguest: {ramMiB: 5}"
        }) {
            assertThat(read(text).value()).as(text).isEmpty();
            assertThat(read(text).problems()).as(text).isNotEmpty();
        }
    }

    @Test
    void hostileRunsAreRefused() {
        for (String text : new String[] {
            "",
            "{}",
            "[]",
            "{\"runs\": []}",
            "[{\"inputs\": {}}]",
            "[1]",
            "[{\"inputs\": {\"mem_mb\": \"256\"}}]",
            "[{\"inputs\": {\"mem_mb\": 16, \"fill_pages\": 99999}}]"
        }) {
            assertThat(RunFile.read(text, "r.json").value()).as(text).isEmpty();
        }
    }
}
