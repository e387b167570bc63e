package org.securecloudlab.patch.owner;

/**
 * Who owns an asset.
 *
 * @param team the team's name
 * @param source where it is known from
 */
public record Owner(String team, OwnerSource source) {}
