/**
 * What is wrong with a whole cloud, by its path: repeated keys, references to what is not there, impossible numbers.
 *
 * <p>The same finding is an error in a document of our own, which somebody can mend, and a warning in an export, which says
 * what the cloud is like. Limits: amounts are checked against placement's inventories, not against the hypervisors' truth.
 */
@NullMarked
package org.securecloudlab.cloud.validation;

import org.jspecify.annotations.NullMarked;
