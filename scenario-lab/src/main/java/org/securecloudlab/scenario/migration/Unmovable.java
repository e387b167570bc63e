package org.securecloudlab.scenario.migration;

/**
 * Why nova does not live-migrate a guest.
 *
 * @param because what of the guest is in the way
 * @param change what would have to be different, to be read after "if"
 */
public record Unmovable(String because, String change) {}
