package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.comparison.InstanceChange.Kind;
import org.securecloudlab.scenario.hosts.preview.HostVerdict;
import org.securecloudlab.scenario.hosts.preview.PlacementPreview;
import org.securecloudlab.scenario.hosts.preview.PlacementWish;
import org.securecloudlab.scenario.hosts.preview.Preview;
import org.securecloudlab.scenario.hosts.preview.PreviewChange;
import org.securecloudlab.scenario.hosts.preview.PreviewedRequest;
import org.securecloudlab.scenario.hosts.preview.WishTable;
import org.securecloudlab.scenario.hosts.preview.Wishes;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.FunnelStep;

class PlacementPreviewTest {
    private static final Cloud CLOUD = YamlClouds.read(
            YamlClouds.plain(3) + "aggregates: [{name: others, hosts: [h1], metadata: {filter_tenant_id: p1}}]\n");

    private static Preview preview(Cloud cloud, String csv) {
        List<PlacementWish> wishes = WishTable.read(csv, "r.csv").value().orElseThrow();
        return PlacementPreview.of(cloud, Wishes.requests(wishes, cloud).value().orElseThrow());
    }

    private static Cloud with(String filters) {
        return NovaConfiguration.apply(CLOUD, "[filter_scheduler]\nenabled_filters = " + filters + "\n", "n.conf")
                .value()
                .orElseThrow();
    }

    @Test
    void everyHostHasAVerdictAndTheBestWasChosen() {
        PreviewedRequest request = preview(
                        with("ComputeFilter,AggregateMultiTenancyIsolation"), "flavor,project\none,p2\n")
                .requests()
                .get(0);

        assertThat(request.funnel())
                .containsExactly(
                        new FunnelStep("placement", 3),
                        new FunnelStep("ComputeFilter", 3),
                        new FunnelStep("AggregateMultiTenancyIsolation", 2));
        assertThat(request.hosts()).extracting(HostVerdict::host).containsExactly("h2", "h3", "h1");
        assertThat(request.chosen()).containsExactly("h2");
        assertThat(request.hosts().get(2).refusal().orElseThrow().rule()).isEqualTo("AggregateMultiTenancyIsolation");
    }

    /** The sum of what the weighers added is the weight. */
    @Test
    void scoresAddUpToTheWeight() {
        List<HostVerdict> weighed = preview(CLOUD, "flavor\nfat\nfat\n").requests().get(1).hosts().stream()
                .filter(verdict -> verdict.weight().isPresent())
                .toList();

        assertThat(weighed).hasSize(2).allSatisfy(verdict -> assertThat(verdict.scores().stream()
                        .mapToDouble(HostVerdict.Score::added)
                        .sum())
                .isCloseTo(verdict.weight().orElseThrow(), within(1e-9)));
    }

    @Test
    void laterRequestsSeeWhatEarlierOnesTook() {
        Preview preview = preview(CLOUD, "flavor,count\nsix,3\nsix,1\n");

        assertThat(preview.requests().get(0).chosen()).containsExactlyInAnyOrder("h1", "h2", "h3");
        assertThat(preview.requests().get(1).failure())
                .map(Sentence::text)
                .contains("No valid host was found: placement");
        assertThat(preview.requests().get(1).funnel()).containsExactly(new FunnelStep("placement", 0));
        assertThat(preview.requests().get(0).remedies()).isEmpty();
        assertThat(preview.requests().get(1).remedies()).isNotEmpty().allSatisfy(remedy -> {
            assertThat(remedy.hosts()).isPositive();
            assertThat(remedy.changes()).hasOnlyElementsOfType(Change.Ratio.class);
        });
        assertThat(preview.after())
                .allSatisfy(load -> assertThat(load.vcpusUsed()).isEqualTo(6));
        assertThat(preview.before())
                .allSatisfy(load -> assertThat(load.vcpusUsed()).isZero());
    }

    @Test
    void theRuleBehindAChangeIsNamed() {
        String csv = "flavor,project\none,p2\n";
        Preview before = preview(with("ComputeFilter"), csv);
        Preview after = preview(with("AggregateMultiTenancyIsolation"), csv);

        assertThat(PreviewChange.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.rule()).hasToString("AggregateMultiTenancyIsolation");
        });
        assertThat(PreviewChange.between(before, before)).isEmpty();
    }

    /** The rule is the one that kept the request from that very host, on whichever side it failed. */
    @Test
    void whoFailsOnOneSideOnlyHearsWhatKeptItFromTheHostOfTheOther() {
        Cloud one = YamlClouds.read(
                YamlClouds.plain(1) + "aggregates: [{name: others, hosts: [h1], metadata: {filter_tenant_id: p1}}]\n");
        Cloud strict = NovaConfiguration.apply(
                        one, "[filter_scheduler]\nenabled_filters = AggregateMultiTenancyIsolation\n", "n.conf")
                .value()
                .orElseThrow();
        Preview open = preview(one, "flavor,project\none,p2\n");
        Preview closed = preview(strict, "flavor,project\none,p2\n");

        assertThat(PreviewChange.between(open, closed)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.NEWLY_FAILED);
            assertThat(change.rule()).hasToString("AggregateMultiTenancyIsolation");
        });
        assertThat(PreviewChange.between(closed, open)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.NEWLY_PLACED);
            assertThat(change.rule()).hasToString("AggregateMultiTenancyIsolation");
        });
    }

    @Test
    void everythingThatIsWrongIsListedWithItsLine() {
        Parsed<List<PlacementWish>> wrong = WishTable.read("flavor,count,colour\none,0,red\none,many,blue\n", "r.csv");

        assertThat(wrong.value()).isEmpty();
        assertThat(wrong.problems())
                .extracting(Problem::oneLine)
                .anySatisfy(line -> assertThat(line).contains("r.csv:1", "colour"))
                .anySatisfy(line -> assertThat(line).contains("r.csv:2", "count"))
                .anySatisfy(line -> assertThat(line).contains("r.csv:3", "many"));
    }

    @Test
    void tooManyVerdictsAreRefusedBeforeAnythingIsPlaced() {
        List<PlacementWish> wishes = WishTable.read("flavor,count\n" + "one,99999\n".repeat(8), "r.csv")
                .value()
                .orElseThrow();

        assertThat(Wishes.requests(wishes, CLOUD).problems())
                .anySatisfy(problem -> assertThat(problem.oneLine()).contains("799992 instances on 3 hosts"));
    }
}
