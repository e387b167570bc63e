/**
 * Where the PostgreSQL comes from: our own server in a folder, or any server of at least version {@value org.securecloudlab.store.postgres.ServerCheck#MIN_MAJOR}.
 *
 * <p>The server in a folder is PostgreSQL 18 from zonky's binaries, with durable settings, reachable on 127.0.0.1 only and never without a password.
 * Plain classes without CDI: the application starts its database before Quarkus begins.
 *
 * <p>Source: PostgreSQL 18 documentation, chapters "Client Authentication", "Shutting Down the Server", "Write-Ahead Log".
 */
@NullMarked
package org.securecloudlab.store.postgres;

import org.jspecify.annotations.NullMarked;
