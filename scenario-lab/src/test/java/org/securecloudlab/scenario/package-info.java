/** Reading and running scenarios, from the text to the report. */
@NullMarked
package org.securecloudlab.scenario;

import org.jspecify.annotations.NullMarked;
