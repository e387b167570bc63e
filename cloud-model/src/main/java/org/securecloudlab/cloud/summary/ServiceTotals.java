package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;

/**
 * Totals over nova's services.
 *
 * @param count how many
 * @param novaCompute that make a host a compute host
 * @param disabled by an operator
 * @param withoutHypervisor service hosts of nova-compute that run no known hypervisor
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ServiceTotals(
        long count,
        long novaCompute,
        long disabled,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) Optional<List<String>> withoutHypervisor) {}
