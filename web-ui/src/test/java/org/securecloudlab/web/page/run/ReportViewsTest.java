package org.securecloudlab.web.page.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.report.TimelineEvent;
import org.securecloudlab.scenario.wording.Wording;

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
                .figures()
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
                        .figures()
                        .get(0)
                        .varies())
                .isFalse();
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

    private static List<FigureView.Stage> figure(String name, String description, MeanEstimate estimate) {
        return FigureView.stages(
                List.of(new FigureResult(name, "hosts", "stage", description, estimate)), Wording.of(Locale.ENGLISH));
    }

    private static TimelineEvent event(int second, String kind) {
        return new TimelineEvent(Duration.ofSeconds(second), kind, "i-" + second, Optional.empty(), "");
    }
}
