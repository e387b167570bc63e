/** Single guests in full detail: driver, kernel thread, readers and device, request by request. */
@NullMarked
package org.securecloudlab.entropy.guest;

import org.jspecify.annotations.NullMarked;
