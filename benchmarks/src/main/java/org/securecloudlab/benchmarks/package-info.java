/**
 * What we measure, and on what. JMH for engines, {@code main} classes for one-shot work (import, save, load) where a warm-up
 * would hide what a user feels. Every generator takes a seed; results stand in {@code benchmarks/RESULTS.md}.
 */
@NullMarked
package org.securecloudlab.benchmarks;

import org.jspecify.annotations.NullMarked;
