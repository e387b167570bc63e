/** Who may call: the guard against other sites on loopback, accounts, roles, strict headers. */
@NullMarked
package org.securecloudlab.web.security;

import org.jspecify.annotations.NullMarked;
