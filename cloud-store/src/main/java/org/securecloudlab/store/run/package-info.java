/**
 * Runs as jobs in a persistent queue on the same PostgreSQL.
 *
 * <p>A run is cut into chunks of replications; any process that is connected to the database takes chunks. A chunk's results and its progress
 * are committed in one transaction, unique by run and replication, so that what was finished is never done again and never counts twice.
 *
 * <p>The queue is db-scheduler's (Apache-2.0): one table, claims by {@code FOR UPDATE SKIP LOCKED}, heartbeats and the detection of dead executions, joins
 * the caller's transaction through the data source, and needs nothing but SLF4J. JobRunr writes several rows and states a job and is LGPL; Quartz
 * brings eleven tables and calendar triggers that nothing here needs; Kafka or RabbitMQ would be a second server to install and back up; a queue of
 * our own would have to earn the same trust in crashes from nothing.
 */
@NullMarked
package org.securecloudlab.store.run;

import org.jspecify.annotations.NullMarked;
