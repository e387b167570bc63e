/** Pages of runs: what is waiting, how far a run has come, what it found and why, and how two runs differ. */
@NullMarked
package org.securecloudlab.web.page.run;

import org.jspecify.annotations.NullMarked;
