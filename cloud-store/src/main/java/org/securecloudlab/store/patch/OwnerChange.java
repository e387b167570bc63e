package org.securecloudlab.store.patch;

import java.time.Instant;
import java.util.Optional;
import org.securecloudlab.patch.owner.OwnerSource;

/**
 * A change of owner.
 *
 * @param team the new owner; empty: nobody
 * @param source where the owner is known from
 * @param by who changed it
 * @param at when
 */
public record OwnerChange(Optional<String> team, Optional<OwnerSource> source, String by, Instant at) {}
