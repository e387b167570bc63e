/**
 * Stored scenarios with their history.
 *
 * <p>Every save is a new revision; a revision never changes. Two people who edit the same revision do not overwrite each other: a save names the
 * revision that it changes.
 */
@NullMarked
package org.securecloudlab.store.scenario;

import org.jspecify.annotations.NullMarked;
