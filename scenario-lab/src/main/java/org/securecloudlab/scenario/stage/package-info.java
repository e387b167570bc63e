/**
 * The life of an instance: requested → placed → fetched → verified → booted → ready → running ⇄ migrating / patching → gone, or
 * failed.
 *
 * <p>Each stage is one {@link org.securecloudlab.scenario.stage.LifeCycleStage}, found by {@link java.util.ServiceLoader}. A stage
 * that this build lacks takes no time and reports nothing; {@link org.securecloudlab.scenario.stage.LifeCycle} knows which are
 * absent, so that a report can say so.
 */
@NullMarked
package org.securecloudlab.scenario.stage;

import org.jspecify.annotations.NullMarked;
