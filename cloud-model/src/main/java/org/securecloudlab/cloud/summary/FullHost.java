package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A host and how full its memory is.
 *
 * @param serviceHost its service host name
 * @param hypervisor its hypervisor host name
 * @param usedShare allocated memory over what is there without the reserve; overcommit makes it exceed 1; four decimals
 */
@JsonNaming(SnakeCaseStrategy.class)
public record FullHost(String serviceHost, String hypervisor, double usedShare) {}
