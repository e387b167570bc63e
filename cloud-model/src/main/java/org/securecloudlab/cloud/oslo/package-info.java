/**
 * Configuration and policy files as the OpenStack services read them: oslo.config 9.0.0 and oslo.policy 4.0.0, with the options
 * of nova 22.0.1, 26.2.2 and 31.0.0 and glance 21.0.0, 25.1.0 and 30.0.0 (their types, defaults, old names and secret marks are
 * data in this package's resources, written out by Debian's packages of those releases with their oslo libraries).
 *
 * <p>{@link org.securecloudlab.cloud.oslo.IniParser} reads text, {@link org.securecloudlab.cloud.oslo.OsloConfig} answers what an
 * option is worth, {@link org.securecloudlab.cloud.oslo.PolicyReader} reads rules, and
 * {@link org.securecloudlab.cloud.oslo.SettingsReader} makes a cloud's settings of all files.
 *
 * <p>Secrets are masked as the text is read: no value in this package ever holds one.
 *
 * <p>Limits: command line and environment values do not exist here; defaults that depend on the machine ({@code my_ip},
 * {@code host}) are unknown; a comment belongs to nothing.
 */
@NullMarked
package org.securecloudlab.cloud.oslo;

import org.jspecify.annotations.NullMarked;
