/** Small configurations whose answers theory knows: arrivals, request sizes and a station, run until the interval is narrow enough. */
@NullMarked
package org.securecloudlab.entropy.queue;

import org.jspecify.annotations.NullMarked;
