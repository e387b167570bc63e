package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Parsed;

/** Filters that are gone, by the arithmetic of their rules. */
class RemovedFiltersTest {
    /** 16 CPUs with 20 in use and ratio 2; 8 GiB with 6 in use and ratio 1.5; 100 GiB with 95 in use. */
    private static final String HOSTS = """
            {"id": "a", "vcpus": 16, "vcpus_used": 20, "cpu_ratio": 2.0, "ram_mb": 8192, "ram_used_mb": 6144, "ram_ratio": 1.5,
             "disk_gb": 100, "disk_used_gb": 95},
            {"id": "b", "vcpus": 16, "vcpus_used": 0, "ram_mb": 8192, "ram_used_mb": 4096, "disk_gb": 100, "disk_used_gb": 80}
            """;

    @ParameterizedTest
    @CsvSource({
        // 16 * 2 - 20 = 12 are left on a, 16 * 4 on b; more than 16 never fit.
        "CoreFilter, stein, 12, 1024, 0, a b",
        "CoreFilter, stein, 13, 1024, 0, b",
        "CoreFilter, stein, 17, 1024, 0, ''",
        // 8192 * 1.5 - 6144 = 6144 are left on a, 4096 on b.
        "RamFilter, stein, 1, 6144, 0, a",
        "RamFilter, stein, 1, 4096, 0, a b",
        "RamFilter, stein, 1, 8193, 0, ''",
        "DiskFilter, stein, 1, 1024, 5, a b",
        "DiskFilter, stein, 1, 1024, 20, b",
        "ExactRamFilter, queens, 1, 4096, 0, b",
        "ExactCoreFilter, queens, 16, 1024, 0, b",
        "ExactDiskFilter, queens, 1, 1024, 20, b",
        "AggregateRamFilter, ussuri, 1, 6144, 0, a"
    })
    void passesByItsLastRule(String filter, String release, int vcpus, int ramMiB, int rootGiB, String passing) {
        String json = "{\"filters\": [\"" + filter + "\"], \"hosts\": [" + HOSTS
                + "], \"requests\": [{\"instances\": [\"i\"], \"flavor\": {\"vcpus\": " + vcpus + ", \"ram_mb\": "
                + ramMiB + ", \"root_gb\": " + rootGiB + "}}]}";
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        Parsed<NovaCase> read = NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings);
        List<String> survivors = new ArrayList<>();
        read.value()
                .orElseThrow(() -> new AssertionError(read.problems().toString()))
                .answer()
                .at("/requests/0/passes/0/survivors")
                .forEach(host -> survivors.add(host.asText()));
        assertThat(String.join(" ", survivors)).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({
        "RamFilter, zed, essex (2012.1) to stein (19) had it",
        "AvailabilityZoneFilter, current, to antelope (27)"
    })
    void isRefusedWhereTheReleaseLacksIt(String filter, String release, String message) {
        String json = "{\"filters\": [\"" + filter + "\"], \"hosts\": [], \"requests\": []}";
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        assertThat(NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine()).contains("filters[0]", message));
    }
}
