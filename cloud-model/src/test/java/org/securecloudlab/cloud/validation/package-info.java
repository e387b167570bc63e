/** Nothing that identifies gets through, nothing that counts gets lost. */
@NullMarked
package org.securecloudlab.cloud.validation;

import org.jspecify.annotations.NullMarked;
