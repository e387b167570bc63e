/** Imports of whole exports and of odd ones. */
@NullMarked
package org.securecloudlab.cloud.openstack;

import org.jspecify.annotations.NullMarked;
