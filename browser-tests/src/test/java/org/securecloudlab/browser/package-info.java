/**
 * The pages of the packaged application in a real browser: the main road in both languages, what an operator with a keyboard, a screen
 * reader or a phone needs, and pictures of it all. The application runs as a process of its own on an embedded PostgreSQL.
 */
@NullMarked
package org.securecloudlab.browser;

import org.jspecify.annotations.NullMarked;
