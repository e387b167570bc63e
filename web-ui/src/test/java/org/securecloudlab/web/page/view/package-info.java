@NullMarked
package org.securecloudlab.web.page.view;

import org.jspecify.annotations.NullMarked;
