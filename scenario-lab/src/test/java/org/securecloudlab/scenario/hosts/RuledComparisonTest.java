package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.comparison.InstanceChange.Kind;
import org.securecloudlab.scenario.hosts.compare.RuleCount;
import org.securecloudlab.scenario.hosts.compare.RuledComparison;
import org.securecloudlab.scenario.hosts.compare.RuledComparison.Side;
import org.securecloudlab.scenario.hosts.compare.SettingChange;
import org.securecloudlab.scenario.hosts.compare.TraceScenario;

class RuledComparisonTest {
    private static final String TRACE = "id,arrival_s,lifetime_s,vcpus,memory_mib\na,0,,1,512\nb,60,,1,512\n";
    private static final Cloud CLOUD = YamlClouds.read(YamlClouds.plain(2) + """
            aggregates: [{name: others, hosts: [h1], metadata: {filter_tenant_id: somebody}}]
            """);

    private static Side side(Cloud cloud) {
        Scenario scenario = TraceScenario.of("t", cloud).value().orElseThrow();
        TraceSource traces = name -> Optional.of(TRACE);
        ScenarioRunner runner =
                ScenarioRunner.prepare(cloud, scenario, traces).value().orElseThrow();
        return new Side(
                cloud,
                runner,
                RunReports.assemble(
                        runner.inputs(OptionalInt.empty()),
                        RunExecutor.run(runner, 1, 1, (done, total) -> {}, Cancellation.never())));
    }

    private static Cloud configured(String novaConf) {
        return NovaConfiguration.apply(CLOUD, novaConf, "b.conf").value().orElseThrow();
    }

    @Test
    void theFilterThatMovesAnInstanceIsNamed() {
        Cloud tenancy =
                configured("[filter_scheduler]\nenabled_filters = ComputeFilter,AggregateMultiTenancyIsolation\n");

        RuledComparison comparison = RuledComparison.of(side(CLOUD), side(tenancy));

        assertThat(comparison.rules()).contains(new RuleCount(Kind.MOVED, "AggregateMultiTenancyIsolation", 1));
        assertThat(comparison.settings())
                .extracting(SettingChange::option)
                .containsExactly("filter_scheduler.enabled_filters");
    }

    @Test
    void theFilterThatRefusesAllIsNamed() {
        Cloud none = configured(
                "[filter_scheduler]\nenabled_filters = MetricsFilter\n[metrics]\nweight_setting = cpu.idle=1.0\n");

        RuledComparison comparison = RuledComparison.of(side(CLOUD), side(none));

        assertThat(comparison.rules()).contains(new RuleCount(Kind.NEWLY_FAILED, "MetricsFilter", 2));
        RuledComparison back = RuledComparison.of(side(none), side(CLOUD));
        assertThat(back.rules()).contains(new RuleCount(Kind.NEWLY_PLACED, "MetricsFilter", 2));
    }

    @Test
    void whereNoRuleForbidsItTheWeigherThatPrefersAnotherIsNamed() {
        Cloud packing = configured("[filter_scheduler]\nram_weight_multiplier = -10.0\n");

        RuledComparison comparison = RuledComparison.of(side(CLOUD), side(packing));

        assertThat(comparison.rules()).containsExactly(new RuleCount(Kind.MOVED, "RAMWeigher", 1));
        assertThat(comparison.changes().get(0).found().orElseThrow().text()).contains(" more for ", "which leads by");
    }

    @Test
    void aConfigurationThatCannotBeReadIsRefusedWithItsLine() {
        var refused = NovaConfiguration.apply(CLOUD, "[filter_scheduler]\nhost_subset_size = many\n", "b.conf");

        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.oneLine())
                .contains("b.conf:2", "host_subset_size"));
    }

    @Test
    void anUnknownFilterIsRefused() {
        assertThat(NovaConfiguration.apply(CLOUD, "[filter_scheduler]\nenabled_filters = NoSuchFilter\n", "b.conf")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine()).contains("b.conf:2", "NoSuchFilter"));
    }
}
