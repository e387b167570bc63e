package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;

/** What does not fit the cloud is told at once, with line and with what exists. */
class ScenarioPreparationTest {
    private static final Cloud CLOUD = Clouds.withInstances(4, 2);

    private static List<String> problems(String timeline) {
        return Runs.problems(CLOUD, timeline).stream().map(Problem::oneLine).toList();
    }

    @Test
    void namesThatTheCloudLacks() {
        assertThat(problems("""
                        timeline:
                          - at: PT0S
                            boot: {image: debain, flavor: smal, project: wbe, zone: c}
                          - at: PT0S
                            boot: {image: twin, flavor: small}
                          - at: PT0S
                            down: {host: [h0, h9]}
                        """))
                .containsExactly(
                        "test.yaml:7: error: timeline[0].boot.flavor: found smal; expected the name or id of one flavor."
                                + " There are small, large",
                        "test.yaml:7: error: timeline[0].boot.image: found debain; expected the name or id of one image."
                                + " There are debian, twin",
                        "test.yaml:7: error: timeline[0].boot.project: found wbe; expected the name or id of one project."
                                + " There are web, db",
                        "test.yaml:7: error: timeline[0].boot.zone: found c; expected the name or id of one availability zone."
                                + " There are a, b",
                        "test.yaml:9: error: timeline[1].boot.image: found twin, the name of 2; expected one image."
                                + " Write its id: img-2, img-3",
                        "test.yaml:9: error: timeline[1].boot.project: found no project; expected who asks, because the"
                                + " cloud has 2 projects",
                        "test.yaml:11: error: timeline[2].down.host[1]: found h9; expected the name or id of one host."
                                + " There are h0, h1, h2, h3");
    }

    @Test
    void namesOfInstancesOptionsTimesAndFigures() {
        assertThat(problems("""
                        until: PT1H
                        timeline:
                          - at: PT0S
                            boot: {flavor: small, project: web, count: 2, name: old}
                          - at: PT2H
                            configure: {nova: {filter_scheduler.no_such_option: 1}}
                          - at: PT0S
                            replay: {trace: week, project: web}
                        expect:
                          - placement.faild == 0
                          - boot.ready.p99 < PT30S
                        """))
                .satisfiesExactly(
                        name -> assertThat(name)
                                .contains("boot.name: found old")
                                .contains("It has old-1"),
                        option -> assertThat(option).contains("configure.nova.filter_scheduler.no_such_option"),
                        time -> assertThat(time).contains("at PT2H").contains("until PT1H"),
                        trace -> assertThat(trace).contains("replay.trace: found week"),
                        figure -> assertThat(figure).contains("placement.faild").contains("placement.failed"));
    }

    @Test
    void settingsThatTheSchedulerCannotRead() {
        Cloud cloud = Clouds.withOption(CLOUD, "filter_scheduler.enabled_filters", "NoSuchFilter");
        assertThat(Runs.problems(cloud, "timeline: []\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("cloud.settings.nova"));
    }

    @Test
    void aFilterThatTheReleaseLacksIsAProblemThatSaysWhichHadIt() {
        Cloud cloud = Clouds.withOption(CLOUD, "filter_scheduler.enabled_filters", "ComputeFilter,RamFilter");
        assertThat(Runs.problems(cloud, "timeline: []\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).contains("RamFilter", "to stein (19) had it"));
    }
}
