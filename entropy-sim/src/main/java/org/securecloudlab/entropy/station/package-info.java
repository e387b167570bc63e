/** Who is served when: requests for entropy at one source or at several behind one broker. Bits and simulated nanoseconds. */
@NullMarked
package org.securecloudlab.entropy.station;

import org.jspecify.annotations.NullMarked;
