package org.securecloudlab.cloud;

import java.util.Optional;

/**
 * A keystone project.
 *
 * @param id as the source has it
 * @param name unique in its domain
 * @param domainId keystone domain
 * @param description free text
 * @param enabled false locks its users out
 * @param owner who answers for it (guide P2), when known
 */
public record Project(
        String id,
        String name,
        Optional<String> domainId,
        Optional<String> description,
        boolean enabled,
        Optional<String> owner) {}
