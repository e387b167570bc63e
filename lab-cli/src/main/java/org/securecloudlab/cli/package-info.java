/**
 * The command line: everything that needs no server, no database and no memory between calls.
 *
 * <p>One class a command; what commands share ({@code ExitStatus}, {@code FailureHandler}, reading of files) stands beside
 * them. Exit status: 0 yes, 1 no, 2 wrong input. Here, and only here below the store, files and the terminal are touched.
 */
@NullMarked
package org.securecloudlab.cli;

import org.jspecify.annotations.NullMarked;
