/**
 * A cloud as far as random numbers go: hosts, guests and what stands behind their devices, a storm, the sources and what is wanted.
 * Read from a document or made of an imported cloud; what neither says is a named assumption.
 */
@NullMarked
package org.securecloudlab.entropy.model;

import org.jspecify.annotations.NullMarked;
