package org.securecloudlab.store.patch;

import java.util.Optional;
import org.securecloudlab.patch.urgency.Level;

/**
 * What people say about an asset.
 *
 * @param team its owner by hand; empty: the rules decide
 * @param environment such as {@code production}
 * @param criticality for the company
 * @param mission SSVC's mission and well-being impact
 * @param exposed whether the internet reaches it
 * @param window the name of its maintenance window
 */
public record AssetEdit(
        Optional<String> team,
        String environment,
        Level criticality,
        Level mission,
        boolean exposed,
        Optional<String> window) {}
