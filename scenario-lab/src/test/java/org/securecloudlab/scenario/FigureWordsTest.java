package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.FigureLookup;
import org.securecloudlab.scenario.operation.Operations;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scenario.wording.FigureWords;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scenario.world.RunScope;

class FigureWordsTest {
    private static final Set<String> OF_THE_TESTS = Set.of("ping", "inspected");

    private final FigureWords chinese = FigureWords.of(Locale.SIMPLIFIED_CHINESE);

    private static List<FigureDefinition> figures() {
        RunScope scope = new RunScope(new CloudFacts(Clouds.ofHosts(2)), new TreeMap<>(Map.of("p-web", "web")));
        return Stream.concat(
                        LifeCycle.ofThisBuild().stages().stream().flatMap(s -> s.figures(scope).stream()),
                        Operations.ofThisBuild().all().stream().flatMap(o -> o.figures(scope).stream()))
                .filter(figure -> !OF_THE_TESTS.contains(figure.stage()))
                .toList();
    }

    @Test
    void everyFigureIsTold() {
        assertThat(figures()).hasSizeGreaterThan(80).allSatisfy(figure -> assertThat(chinese.describe(figure.name()))
                .hasValueSatisfying(text ->
                        assertThat(text).containsPattern("\\p{IsHan}{2}").doesNotContain("{")));
    }

    @Test
    void statisticsAreToldAsTheirFigure() {
        List<FigureLookup.Known> reported = new FigureCatalogue(figures(), List.of()).reported();
        assertThat(reported).allSatisfy(figure -> assertThat(chinese.describe(figure.name()))
                .isEqualTo(chinese.describe(figure.definition().name())));
    }

    @Test
    void projectsAndZonesStandInTheText() {
        assertThat(chinese.describe("project.web.failed")).hasValue("项目 web 未获得主机的实例数");
        assertThat(chinese.describe("zone.a.placed")).hasValue("在可用区 a 获得主机的实例数");
        assertThat(chinese.describe("host.vcpu.utilisation.p99")).hasValue("结束时每台主机已分配的 vcpu 比例，只计提供它的主机");
    }

    @Test
    void whatNobodyTranslatedIsNotTold() {
        assertThat(chinese.describe("ping.count")).isEmpty();
        assertThat(FigureWords.of(Locale.ENGLISH).describe("placement.failed")).isEmpty();
    }
}
