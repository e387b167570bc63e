/**
 * The one application: starts the database when none is given, serves REST and pages.
 *
 * <p>{@link org.securecloudlab.web.Main} starts; {@code …api} is REST, {@code …page} the pages, {@code …security} decides who may
 * call, {@code …problem} says what was wrong, {@code …intake} takes uploads.
 */
@NullMarked
package org.securecloudlab.web;

import org.jspecify.annotations.NullMarked;
