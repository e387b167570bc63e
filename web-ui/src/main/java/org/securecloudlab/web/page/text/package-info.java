/** Every text of the pages, English and simplified Chinese. Field terms stay as operators say them: host, flavor, aggregate. */
@NullMarked
package org.securecloudlab.web.page.text;

import org.jspecify.annotations.NullMarked;
