/** What-if questions about hosts over REST, and the page that places requests and compares two configurations. Nothing is stored. */
@NullMarked
package org.securecloudlab.web.whatif;

import org.jspecify.annotations.NullMarked;
