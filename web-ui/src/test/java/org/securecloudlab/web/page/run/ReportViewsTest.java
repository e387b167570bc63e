package org.securecloudlab.web.page.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.report.TimelineEvent;

class ReportViewsTest {

    @Test
    void frequentKindsRiseAsLinesAndRareOnesAreMarks() {
        List<TimelineEvent> events = IntStream.range(0, 1_000)
                .mapToObj(i -> event(i, i == 500 ? "host-down" : "placed"))
                .toList();

        TimelineChart chart = TimelineChart.of(events);

        assertThat(chart.lines()).extracting(TimelineChart.Line::kind).containsExactly("placed");
        List<double[]> points = chart.lines().get(0).points();
        assertThat(points).hasSizeLessThan(400);
        assertThat(points.get(0)).containsExactly(0, 0);
        assertThat(points.get(points.size() - 1)).containsExactly(999, 999);
        assertThat(chart.marks()).containsExactly(new TimelineChart.Mark("host-down", "i-500", 500));
        assertThat(chart.summary()).isEqualTo("placed 999");
    }

    @Test
    void nothingHappenedIsAnEmptyChart() {
        assertThat(TimelineChart.of(List.of()).lines()).isEmpty();
    }

    @Test
    void intervalsStayInsideTheirPicture() {
        FigureView view = figure("f", "d", new MeanEstimate(5, 10, -50, 70, 0, 40))
                .get(0)
                .values()
                .get(0);
        assertThat(view.varies()).isTrue();
        assertThat(view.lowAt()).isZero();
        assertThat(view.lowAt() + view.widthAt()).isEqualTo(100);
        assertThat(view.meanAt()).isEqualTo(25);
    }

    @Test
    void constantsHaveNoPicture() {
        assertThat(figure("f", "d", new MeanEstimate(5, 7, 7, 7, 7, 7))
                        .get(0)
                        .values()
                        .get(0)
                        .varies())
                .isFalse();
    }

    @Test
    void stagesWithZeroesOnlyAreQuiet() {
        assertThat(figure("f", "d", new MeanEstimate(5, 0, 0, 0, 0, 0)).get(0).tookPart())
                .isFalse();
        assertThat(figure("f", "d", new MeanEstimate(5, 0.2, 0, 0.6, 0, 1))
                        .get(0)
                        .tookPart())
                .isTrue();
    }

    @Test
    void stagesStandInTheOrderOfLifeAndOperationsAfterThem() {
        MeanEstimate zero = new MeanEstimate(1, 0, 0, 0, 0, 0);
        assertThat(FigureStage.of(
                        List.of(),
                        List.of(
                                new FigureResult("boot.booted.count", "samples", "booted", "d", zero),
                                new FigureResult("delete.missing", "instances", "delete", "d", zero),
                                new FigureResult("placement.failed", "instances", "placed", "d", zero)),
                        Locale.SIMPLIFIED_CHINESE))
                .extracting(FigureStage::name)
                .containsExactly("放置", "启动", "删除");
    }

    @Test
    void figuresAreToldInTheLanguageOfThePageElseInEnglish() {
        MeanEstimate one = new MeanEstimate(1, 1, 1, 1, 1, 1);
        List<FigureView> figures = FigureStage.of(
                        List.of(),
                        List.of(
                                new FigureResult("placement.failed", "instances", "placed", "Instances", one),
                                new FigureResult("own.figure", "instances", "placed", "Something else", one)),
                        Locale.SIMPLIFIED_CHINESE)
                .get(0)
                .values();
        assertThat(figures).extracting(FigureView::description).containsExactly("未获得主机的实例数", "Something else");
        assertThat(figures).extracting(FigureView::isEnglish).containsExactly(false, true);
    }

    @Test
    void aSampleIsOneLineInOneUnitAndItsStatisticsStandElsewhere() {
        FigureDefinition wait = FigureDefinition.sample("entropy.wait", "s", "ready", "The wait");
        FigureDefinition none = FigureDefinition.sample("entropy.seed", "s", "ready", "The first seed");
        FigureStage stage = FigureStage.of(
                        List.of(wait, none),
                        List.of(
                                result("entropy.wait.count", "samples", 2_000),
                                result("entropy.wait.mean", "s", 0.25),
                                result("entropy.wait.p99", "s", 1.5),
                                result("entropy.wait.max", "s", 90),
                                result("entropy.seed.count", "samples", 0),
                                result("entropy.taken", "bit", 64)),
                        Locale.ENGLISH)
                .get(0);
        assertThat(stage.values()).extracting(FigureView::name).containsExactly("entropy.taken");
        assertThat(stage.samples())
                .extracting(SampleView::name, SampleView::unit, SampleView::count)
                .containsExactly(tuple("entropy.wait", "s", "2,000"), tuple("entropy.seed", "s", "0"));
        assertThat(stage.samples().get(0).numbers()).containsExactly("0.25", "–", "–", "–", "–", "1.5", "90");
        assertThat(stage.statistics())
                .extracting(FigureView::name)
                .containsExactly(
                        "entropy.wait.count",
                        "entropy.wait.mean",
                        "entropy.wait.p99",
                        "entropy.wait.max",
                        "entropy.seed.count");
    }

    private static FigureResult result(String name, String unit, double value) {
        return new FigureResult(name, unit, "ready", "d", new MeanEstimate(1, value, value, value, value, value));
    }

    @Test
    void slicesStartWhereTheListHasSomething() {
        List<Integer> all = IntStream.range(0, 250).boxed().toList();
        assertThat(Slice.of(all, 0)).satisfies(slice -> {
            assertThat(slice.items()).hasSize(100);
            assertThat(slice.hasPrevious()).isFalse();
            assertThat(slice.hasNext()).isTrue();
        });
        assertThat(Slice.of(all, 9_999).firstText()).isEqualTo("201");
        assertThat(Slice.of(List.of(), 5).firstText()).isEqualTo("0");
    }

    private static List<FigureStage> figure(String name, String description, MeanEstimate estimate) {
        return FigureStage.of(
                List.of(), List.of(new FigureResult(name, "hosts", "stage", description, estimate)), Locale.ENGLISH);
    }

    private static TimelineEvent event(int second, String kind) {
        return new TimelineEvent(Duration.ofSeconds(second), kind, "i-" + second, Optional.empty(), "");
    }
}
