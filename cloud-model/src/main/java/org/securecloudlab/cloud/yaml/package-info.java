/**
 * YAML as a JSON tree that knows its lines, for documents of our own (scenarios, clouds).
 *
 * <p>Plain scalars follow the core schema of YAML 1.2 (section 10.3.2): {@code yes} and {@code on} are text, {@code 1:30} is
 * text, {@code 010} is ten. Limits against documents that are made to exhaust memory: {@link
 * org.securecloudlab.cloud.yaml.YamlLimits}. Merge keys and tags of applications are refused.
 */
@NullMarked
package org.securecloudlab.cloud.yaml;

import org.jspecify.annotations.NullMarked;
