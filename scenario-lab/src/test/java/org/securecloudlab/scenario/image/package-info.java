@NullMarked
package org.securecloudlab.scenario.image;

import org.jspecify.annotations.NullMarked;
