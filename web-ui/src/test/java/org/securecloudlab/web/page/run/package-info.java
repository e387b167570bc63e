@NullMarked
package org.securecloudlab.web.page.run;

import org.jspecify.annotations.NullMarked;
