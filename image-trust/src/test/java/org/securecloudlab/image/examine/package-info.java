@NullMarked
package org.securecloudlab.image.examine;

import org.jspecify.annotations.NullMarked;
