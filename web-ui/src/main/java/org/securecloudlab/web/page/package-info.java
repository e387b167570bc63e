/**
 * The pages: server-rendered by Qute, parts of them swapped by htmx, quick with a cloud of 100,000 hosts.
 *
 * <p>A page asks the services of cloud-store for the page of rows that it shows and never for a whole cloud. Every text stands in
 * {@code …page.text} in English and Chinese; numbers and times look the same in both. Nothing here needs an inline script or style.
 */
@NullMarked
package org.securecloudlab.web.page;

import org.jspecify.annotations.NullMarked;
