/**
 * Experiments as documents: queues that theory knows and real guests that were measured. A case says what was set up; the answer is
 * what the models here make of it. Nothing but {@code config} or {@code inputs} is used; of {@code expect} only the names of the
 * figures that are asked for.
 */
@NullMarked
package org.securecloudlab.entropy.cases;

import org.jspecify.annotations.NullMarked;
