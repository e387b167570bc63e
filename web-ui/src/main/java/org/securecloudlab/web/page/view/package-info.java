/** What templates share: how numbers, sizes, times and bars look. */
@NullMarked
package org.securecloudlab.web.page.view;

import org.jspecify.annotations.NullMarked;
