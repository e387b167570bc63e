/**
 * Rules about what crosses the network between the services of a cloud: other services, message queues, consoles.
 *
 * Source: the guide's chapters on secure communication, messaging and virtual consoles; the help of the options.
 */
@NullMarked
package org.securecloudlab.cloud.review.transport;

import org.jspecify.annotations.NullMarked;
