/** Random sources, pools, starvation, sizing, quality assessment. */
@NullMarked
package org.securecloudlab.entropy;

import org.jspecify.annotations.NullMarked;
