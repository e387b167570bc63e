/** The application as its users meet it: over HTTP, on a real PostgreSQL. */
@NullMarked
package org.securecloudlab.web;

import org.jspecify.annotations.NullMarked;
