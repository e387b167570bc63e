package org.securecloudlab.scheduler.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.scheduler.review.Finding.Severity;

class FilterReviewTest {
    private static final String HOSTS = """
            name: reviewed
            hosts:
              - name: h{0}
                count: 4
                inventories:
                  VCPU: {total: 8, allocationRatio: 1.0}
                  MEMORY_MB: {total: 16384, allocationRatio: 1.0}
                  DISK_GB: {total: 100, allocationRatio: 1.0}
            projects: [{name: p1}]
            """;
    private static final String SMALL = "flavors: [{name: small, vcpus: 1, ramMiB: 512, rootGiB: 1}]\n";

    private static FilterReview review(String yaml, String filters) {
        return reviewWith(yaml, "nova: {filter_scheduler.enabled_filters: \"" + filters + "\"}");
    }

    private static FilterReview reviewWith(String yaml, String settings) {
        Cloud cloud = CloudReader.read(yaml + "settings: {" + settings + "}\n", "r.yaml")
                .value()
                .orElseThrow();
        return FilterReview.of(cloud);
    }

    private static Stream<Finding> of(FilterReview review, String id) {
        return review.findings().stream().filter(finding -> finding.id().equals(id));
    }

    @Test
    void theDefaultFiltersOfNovaAreClean() {
        FilterReview review = review(
                HOSTS + SMALL,
                "ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter");

        assertThat(review.isClean()).isTrue();
        assertThat(of(review, "contradiction")).isEmpty();
        assertThat(of(review, "conflict")).isEmpty();
    }

    @Test
    void filtersThatReadHintsAreNamed() {
        FilterReview review = review(HOSTS + SMALL, "ComputeFilter,JsonFilter,DifferentHostFilter");

        assertThat(of(review, "user-input").filter(finding -> finding.severity() == Severity.WARNING))
                .extracting(Finding::filters)
                .containsExactly(List.of("JsonFilter"), List.of("DifferentHostFilter"));
    }

    @Test
    void todaysGroupFiltersOnlyContradictByRequest() {
        FilterReview review =
                review(HOSTS + SMALL, "ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,SameHostFilter");

        assertThat(of(review, "contradiction")).singleElement().satisfies(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.NOTE));
    }

    @Test
    void aFlavorThatTwoRulesTogetherForbidIsShownByAnExample() {
        String flavor = """
                flavors:
                  - {name: small, vcpus: 1, ramMiB: 512, rootGiB: 1}
                  - {name: fast, vcpus: 1, ramMiB: 512, rootGiB: 1, extraSpecs: {"aggregate_instance_extra_specs:ssd": "true"}}
                aggregates:
                  - {name: ssd, hosts: [h1], metadata: {ssd: "true", instance_type: other}}
                """;

        FilterReview review =
                review(HOSTS + flavor, "ComputeFilter,AggregateInstanceExtraSpecsFilter,AggregateTypeAffinityFilter");

        assertThat(of(review, "no-host")).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .contains(
                            "Flavor fast",
                            "AggregateInstanceExtraSpecsFilter refuses 3",
                            "AggregateTypeAffinityFilter refuses 1");
            assertThat(finding.filters())
                    .containsExactly("AggregateInstanceExtraSpecsFilter", "AggregateTypeAffinityFilter");
        });
    }

    /** The flavor fits on h1 only and the image everywhere else: each has hosts, and both together have none. */
    @Test
    void aFlavorAndAnImageThatExcludeEachOtherAreAPair() {
        String pair = """
                flavors:
                  - {name: small, vcpus: 1, ramMiB: 512, rootGiB: 1}
                  - {name: fast, vcpus: 1, ramMiB: 512, rootGiB: 1, extraSpecs: {"aggregate_instance_extra_specs:ssd": "true"}}
                images:
                  - {name: free, diskFormat: raw, containerFormat: bare}
                  - {name: win, diskFormat: raw, containerFormat: bare, properties: {os_type: windows}}
                aggregates:
                  - {name: ssd, hosts: [h1], metadata: {ssd: "true", os_type: linux}}
                """;

        FilterReview review = review(
                HOSTS + pair, "ComputeFilter,AggregateInstanceExtraSpecsFilter,AggregateImagePropertiesIsolation");

        assertThat(of(review, "no-host")).isEmpty();
        assertThat(of(review, "no-host-together")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.message())
                    .contains(
                            "Flavor fast with image win fits on no host",
                            "AggregateInstanceExtraSpecsFilter refuses 3",
                            "AggregateImagePropertiesIsolation refuses 1");
        });
    }

    @Test
    void aFlavorThatOnlyOneProjectGetsIsNotForbidden() {
        String reserved = "aggregates: [{name: all, hosts: [h1, h2, h3, h4], metadata: {filter_tenant_id: p1}}]\n";

        assertThat(of(review(HOSTS + SMALL + reserved, "ComputeFilter,AggregateMultiTenancyIsolation"), "no-host"))
                .isEmpty();
    }

    @Test
    void tenancyThatNobodyEnforcesIsAnError() {
        String reserved = "aggregates: [{name: all, hosts: [h1], metadata: {filter_tenant_id: p1}}]\n";

        assertThat(of(review(HOSTS + SMALL + reserved, "ComputeFilter"), "not-enforced"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void thinDisksThatArePromisedTwiceAreNamed() {
        String twice = HOSTS.replace(
                "DISK_GB: {total: 100, allocationRatio: 1.0}", "DISK_GB: {total: 100, allocationRatio: 2.0}");

        assertThat(of(review(twice + SMALL, "ComputeFilter"), "thin-disk")).hasSize(1);
        assertThat(of(review(HOSTS + SMALL, "ComputeFilter"), "thin-disk")).isEmpty();
    }

    @Test
    void aSelectiveCheapFilterBehindAnExpensiveOneWastesWork() {
        String down = HOSTS.replace("count: 4", "count: 4\n    service: {enabled: true, up: false, forcedDown: false}");

        assertThat(of(review(down + SMALL, "PciPassthroughFilter,ComputeFilter"), "order"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.advice()).contains("ComputeFilter,PciPassthroughFilter"));
        assertThat(of(review(down + SMALL, "ComputeFilter,PciPassthroughFilter"), "order"))
                .isEmpty();
    }

    @Test
    void filtersAreOfTheGuidesFourKinds() {
        FilterReview review = review(
                HOSTS + SMALL,
                "NumInstancesFilter,ImagePropertiesFilter,DifferentHostFilter,AggregateTypeAffinityFilter");

        assertThat(review.filters())
                .extracting(FilterNote::kind)
                .containsExactly(FilterKind.RESOURCE, FilterKind.IMAGE, FilterKind.ENVIRONMENT, FilterKind.CUSTOM);
    }

    /** The pair of the guide, in the last release that had both. */
    @Test
    void theGroupFiltersOfTheGuideForbidEveryHostTogether() {
        FilterReview review = reviewWith(
                HOSTS + SMALL,
                "nova: {compatibility.release: juno, filter_scheduler.enabled_filters: \"GroupAffinityFilter,GroupAntiAffinityFilter\"}");

        assertThat(of(review, "conflict")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.guide()).isEqualTo("S5");
        });
        assertThat(of(
                        reviewWith(
                                HOSTS + SMALL,
                                "nova: {compatibility.release: juno, filter_scheduler.enabled_filters: GroupAffinityFilter}"),
                        "conflict"))
                .isEmpty();
    }

    @Test
    void isolatedImagesWithoutHostsFitNowhere() {
        String filters =
                "filter_scheduler.enabled_filters: IsolatedHostsFilter, filter_scheduler.isolated_images: some-id";

        assertThat(of(reviewWith(HOSTS + SMALL, "nova: {" + filters + "}"), "conflict"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(of(
                        reviewWith(HOSTS + SMALL, "nova: {" + filters + ", filter_scheduler.isolated_hosts: h1}"),
                        "conflict"))
                .isEmpty();
    }

    @Test
    void withoutQuotasOrOnThickStorageTheSameRatioIsWorseOrHarmless() {
        String twice = HOSTS.replace(
                "DISK_GB: {total: 100, allocationRatio: 1.0}", "DISK_GB: {total: 100, allocationRatio: 2.0}");

        assertThat(of(reviewWith(twice + SMALL, "nova: {quota.instances: \"-1\"}"), "thin-disk"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(of(reviewWith(twice + SMALL, "nova: {quota.instances: \"10\"}"), "thin-disk"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(of(reviewWith(twice + SMALL, "nova: {DEFAULT.preallocate_images: space}"), "thin-disk"))
                .isEmpty();
    }

    /** Only the second project gets onto the hosts; the one that the aggregate names is found among many. */
    @Test
    void theProjectThatAnAggregateNamesIsAskedFor() {
        String reserved = """
                projects: [{name: p1}, {name: p2}, {name: p3}]
                aggregates: [{name: all, hosts: [h1, h2, h3, h4], metadata: {filter_tenant_id: "other,p2"}}]
                """;

        assertThat(of(
                        review(
                                HOSTS.replace("projects: [{name: p1}]\n", "") + SMALL + reserved,
                                "AggregateMultiTenancyIsolation"),
                        "no-host"))
                .isEmpty();
    }
}
