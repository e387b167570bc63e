package org.securecloudlab.store.patch;

import java.util.Optional;
import org.securecloudlab.patch.status.PatchStep;

/**
 * An asset on the board of an advisory.
 *
 * @param asset the asset
 * @param packages of its packages, those that are affected, as {@code name version}
 * @param step how far its patch is; empty before it is planned
 * @param recordVersion for the next step; 0 before the first one
 */
public record BoardRow(AssetRow asset, String packages, Optional<PatchStep> step, int recordVersion) {}
