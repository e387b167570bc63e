/** Pages of scenarios: list, editor with its history, and the door to a run. */
@NullMarked
package org.securecloudlab.web.page.scenario;

import org.jspecify.annotations.NullMarked;
