/**
 * Rules about who is let in: authentication, pipelines, policies, static keys.
 *
 * Source: the compute and image checklists of the guide (check-compute-03 and -04, check-image-03 to -05), its chapters on policies and
 * on secrets, and the behaviour of oslo.policy 4.0.0.
 */
@NullMarked
package org.securecloudlab.cloud.review.access;

import org.jspecify.annotations.NullMarked;
