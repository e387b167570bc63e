/**
 * Accounts of people and programs that may call the server.
 *
 * <p>Passwords are stored as hashes in the modular crypt format only; hashing and the meaning of roles belong to web-ui.
 */
@NullMarked
package org.securecloudlab.store.account;

import org.jspecify.annotations.NullMarked;
