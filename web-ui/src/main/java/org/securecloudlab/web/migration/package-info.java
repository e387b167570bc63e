/** Live migrations: REST and pages. Nothing is stored; a document goes in and the answer comes back. */
@NullMarked
package org.securecloudlab.web.migration;

import org.jspecify.annotations.NullMarked;
