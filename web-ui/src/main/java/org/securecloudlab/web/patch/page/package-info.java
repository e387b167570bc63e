/** Pages on which people work on patches: owners, requests to own, steps, imports. Whoever was slower sees what the other did. */
@NullMarked
package org.securecloudlab.web.patch.page;

import org.jspecify.annotations.NullMarked;
