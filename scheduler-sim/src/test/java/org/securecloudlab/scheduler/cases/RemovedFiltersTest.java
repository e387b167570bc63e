package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        assertThat(survivors(json, release)).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({
        "RamFilter, zed, essex (2012.1) to stein (19) had it",
        "InstanceTypeFilter, essex, diablo (2011.3) to diablo (2011.3) had it",
        "GroupAffinityFilter, kilo, havana (2013.2) to juno (2014.2) had it",
        "GroupAntiAffinityFilter, kilo, grizzly (2013.1) to juno (2014.2) had it",
        "GroupAffinityFilter, grizzly, havana (2013.2) to juno (2014.2) had it",
        "TypeAffinityFilter, queens, folsom (2012.2) to pike (16) had it",
        "TrustedFilter, queens, folsom (2012.2) to pike (16) had it",
        "ExactCoreFilter, rocky, juno (2014.2) to queens (17) had it",
        "ExactRamFilter, rocky, juno (2014.2) to queens (17) had it",
        "ExactDiskFilter, icehouse, juno (2014.2) to queens (17) had it",
        "CoreFilter, train, essex (2012.1) to stein (19) had it",
        "DiskFilter, essex, folsom (2012.2) to stein (19) had it",
        "AggregateCoreFilter, victoria, havana (2013.2) to ussuri (21) had it",
        "AggregateRamFilter, victoria, havana (2013.2) to ussuri (21) had it",
        "AggregateDiskFilter, havana, juno (2014.2) to ussuri (21) had it",
        "RetryFilter, victoria, folsom (2012.2) to ussuri (21) had it",
        "AvailabilityZoneFilter, current, essex (2012.1) to antelope (27) had it",
        "AbstractHostFilter, diablo, base class",
        "ArchFilter, essex, was in no release",
        "AffinityFilter, juno, GroupAffinityFilter and GroupAntiAffinityFilter"
    })
    void isRefusedWhereTheReleaseLacksIt(String filter, String release, String message) {
        String json = "{\"filters\": [\"" + filter + "\"], \"hosts\": [], \"requests\": []}";
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        assertThat(NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine()).contains("filters[0]", message));
    }

    /** Rules that do not turn on amounts: flavors on the host, tries, trust, groups made by hint, and the last days' zones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RetryFilter; ussuri; \"hints\": {\"_nova_retry\": [\"a\", \"x/y\"]}; b",
                "RetryFilter; ussuri; \"hints\": {}; a b",
                "TrustedFilter; pike; \"flavor\": {\"extra_specs\": {\"trust:trusted_host\": \"trusted\"}}; b",
                "TrustedFilter; pike; \"flavor\": {\"extra_specs\": {\"trust:trusted_host\": \"unknown\"}}; a",
                "TrustedFilter; pike; \"flavor\": {\"extra_specs\": {\"trust:trusted_host\": \"\"}}; a b",
                "GroupAntiAffinityFilter; juno; \"group\": \"old\"; a",
                "GroupAffinityFilter; juno; \"group\": \"old\"; b",
                "GroupAntiAffinityFilter; juno; \"group\": \"new\"; a b",
                "GroupAffinityFilter; juno; \"group\": \"new\"; a b",
                "InstanceTypeFilter; diablo; \"flavor\": {\"extra_specs\": {\"trusted_host\": \"trusted\"}}; b",
                "InstanceTypeFilter; diablo; \"flavor\": {\"ram_mb\": 65537}; ''",
                "AvailabilityZoneFilter; antelope; \"availability_zone\": \"z1\"; b",
                "AvailabilityZoneFilter; antelope; \"availability_zone\": \"nova\"; a",
                "CoreFilter; essex; \"flavor\": {\"vcpus\": 16}; a b"
            })
    void passesByWhatTheRequestSays(String filter, String release, String request, String passing) {
        String json = "{\"filters\": [\"" + filter
                + "\"], \"hosts\": [{\"id\": \"a\"}, {\"id\": \"b\", \"instances\": [\"m\"],"
                + " \"stats\": {\"trusted_host\": \"trusted\"}}],"
                + " \"aggregates\": [{\"id\": 1, \"hosts\": [\"b\"], \"metadata\": {\"availability_zone\": \"z1\"}}],"
                + " \"groups\": [{\"id\": \"old\", \"policy\": \"legacy\", \"members\": [\"m\"]},"
                + " {\"id\": \"new\", \"policy\": \"affinity\", \"members\": [\"m\"]}],"
                + " \"requests\": [{\"instances\": [\"i\"], " + request + "}]}";
        assertThat(survivors(json, release)).isEqualTo(passing);
    }

    @Test
    void anInstanceOfAnotherFlavorKeepsTypesApart() {
        String json = """
                {"filters": ["TypeAffinityFilter"], "hosts": [{"id": "a"}, {"id": "b"}], "requests": [
                  {"instances": ["i"], "flavor": {"name": "f1"}},
                  {"instances": ["j"], "flavor": {"name": "f2"}},
                  {"instances": ["k"], "flavor": {"name": "f1"}}]}""";
        JsonNode answer = answer(json, "pike");
        assertThat(answer.at("/requests/0/placed/0/host").asText()).isEqualTo("a");
        assertThat(answer.at("/requests/1/placed/0/host").asText()).isEqualTo("b");
        assertThat(answer.at("/requests/2/placed/0/host").asText()).isEqualTo("a");
        assertThat(answer.at("/notes/0").asText())
                .isEqualTo("TypeAffinityFilter by the rule of the last release that had it, nova pike (16)");
    }

    /** nova 16 asked for the trust of hosts once in a request, for its first instance. */
    @Test
    void trustIsJudgedForTheFirstInstanceOnly() {
        String json = """
                {"filters": ["TrustedFilter", "AllHostsFilter"], "hosts": [{"id": "a"}, {"id": "b"}], "requests": [
                  {"instances": ["i", "j"], "flavor": {"extra_specs": {"trust:trusted_host": "unknown"}}}]}""";
        JsonNode answer = answer(json, "pike");
        assertThat(answer.at("/requests/0/passes/0/filters/0/0").asText()).isEqualTo("TrustedFilter");
        assertThat(answer.at("/requests/0/passes/1/filters").toString()).isEqualTo("[]");
    }

    /** What a release had and this does not is said. */
    @ParameterizedTest
    @CsvSource({
        "essex, scheduler.max_attempts, 3, weighs hosts by LeastCost functions",
        "queens, scheduler.driver, caching_scheduler, scheduler.driver caching_scheduler is not modelled",
        "current, filter_scheduler.pci_in_placement, true, a case does not say which devices placement gives"
    })
    void saysWhatIsNotModelled(String release, String option, String value, String note) {
        String json = "{\"filters\": [\"AllHostsFilter\"], \"hosts\": [], \"requests\": [], \"options\": {\"" + option
                + "\": \"" + value + "\"}}";
        assertThat(answer(json, release).at("/notes/0").asText()).contains(note);
    }

    private static String survivors(String json, String release) {
        List<String> survivors = new ArrayList<>();
        answer(json, release).at("/requests/0/passes/0/survivors").forEach(host -> survivors.add(host.asText()));
        return String.join(" ", survivors);
    }

    private static JsonNode answer(String json, String release) {
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        Parsed<NovaCase> read = NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings);
        return read.value()
                .orElseThrow(() -> new AssertionError(read.problems().toString()))
                .answer();
    }
}
