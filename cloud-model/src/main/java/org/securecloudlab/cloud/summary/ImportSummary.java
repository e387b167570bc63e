package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.json.CloudJson;

/**
 * The totals of a cloud. What its source cannot tell is absent, and a total that would leave out some of the records because
 * they do not have the fact counts as not told.
 *
 * @param hypervisors hosts
 * @param novaNumbers sums as nova printed them up to compute API 2.87: MiB, GiB, counts
 * @param services nova's services
 * @param aggregates by id
 * @param flavors how many
 * @param images images and what their properties say
 * @param projects how many
 * @param servers instances
 * @param serverGroups by id
 * @param securityGroups how many
 * @param securityGroupRules how many
 * @param placement by resource class
 * @param placementProviders how many, nested ones included
 * @param placementNestedProviders how many have a parent
 * @param fullestHostsByMemory the ten with the largest used share, that first
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ImportSummary(
        Optional<HypervisorTotals> hypervisors,
        @JsonProperty("nova_numbers_upto_2_87") SortedMap<String, Long> novaNumbers,
        Optional<ServiceTotals> services,
        Optional<SortedMap<String, AggregateTotals>> aggregates,
        OptionalLong flavors,
        Optional<ImageTotals> images,
        OptionalLong projects,
        Optional<ServerTotals> servers,
        Optional<SortedMap<String, ServerGroupTotals>> serverGroups,
        OptionalLong securityGroups,
        OptionalLong securityGroupRules,
        SortedMap<String, ResourceTotals> placement,
        OptionalLong placementProviders,
        OptionalLong placementNestedProviders,
        List<FullHost> fullestHostsByMemory) {

    /** The totals of a cloud whose records are all there is. */
    public static ImportSummary of(Cloud cloud) {
        return of(cloud, Coverage.of(cloud));
    }

    /** The totals that an imported cloud's files tell. */
    public static ImportSummary of(Cloud cloud, Coverage coverage) {
        return new Summarizer(cloud, coverage).summary();
    }

    /** As JSON, in the shape that {@code lab import --json} prints. */
    public ObjectNode toJson() {
        return CloudJson.mapper().valueToTree(this);
    }
}
