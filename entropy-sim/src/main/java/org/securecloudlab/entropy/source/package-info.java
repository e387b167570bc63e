/** The catalogue of sources of randomness: rates with where they come from. Data in {@code sources.json}; a model overrides what it likes. */
@NullMarked
package org.securecloudlab.entropy.source;

import org.jspecify.annotations.NullMarked;
