/**
 * What is installed: packages of instances, images and hosts, by layer, and the forms in which systems tell it.
 *
 * <p>Sources: dpkg-query(1), rpm(8) {@code -qa}, the CycloneDX specification 1.2 to 1.6. Readers take streams and keep at most one
 * line or component at a time besides what they give.
 */
@NullMarked
package org.securecloudlab.patch.inventory;

import org.jspecify.annotations.NullMarked;
