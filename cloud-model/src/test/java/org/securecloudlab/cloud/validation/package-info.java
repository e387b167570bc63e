/** What a cloud must be in itself, and what is said when it is not. */
@NullMarked
package org.securecloudlab.cloud.validation;

import org.jspecify.annotations.NullMarked;
