/**
 * The question turned round: what would make a migration complete in so many minutes with at most so many milliseconds of blackout. Each
 * remedy is searched alone with the predictor itself, so that what is offered is what is predicted.
 */
@NullMarked
package org.securecloudlab.migration.solve;

import org.jspecify.annotations.NullMarked;
