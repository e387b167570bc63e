/** What has history: clouds and their versions, scenarios, runs, reports, on PostgreSQL. */
@NullMarked
package org.securecloudlab.store;

import org.jspecify.annotations.NullMarked;
