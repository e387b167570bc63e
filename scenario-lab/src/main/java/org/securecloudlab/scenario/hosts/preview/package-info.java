/**
 * Where requests would land, and why not elsewhere: the funnel of filters, the verdict and the score of every host, and how full the hosts are before and
 * after. Requests are decided one after the other; each sees what the earlier ones took, and their builds are taken as finished.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.preview;

import org.jspecify.annotations.NullMarked;
