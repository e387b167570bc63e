/** What restarts of a source may show before they look alike (SP 800-90B 3.1.4). */
@NullMarked
package org.securecloudlab.entropy.assessment.restart;

import org.jspecify.annotations.NullMarked;
