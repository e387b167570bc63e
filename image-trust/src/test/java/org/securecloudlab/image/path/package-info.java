@NullMarked
package org.securecloudlab.image.path;

import org.jspecify.annotations.NullMarked;
