/**
 * Reviews configuration and policy files by the OpenStack Security Guide, and by what nova, glance and the oslo libraries do.
 *
 * <p>A {@link org.securecloudlab.cloud.review.ConfigRule} judges a {@link org.securecloudlab.cloud.review.Configuration} and makes
 * {@link org.securecloudlab.cloud.review.Finding}s. Rules about files, authentication, policies and transport stand in this package's
 * sub-packages; those about an engine's subject stand beside the engine. Sources: the guide's statements and checklists, the help
 * and the source of the option that a rule reads; each rule names its own.
 *
 * <p>Limits: values from the command line or the environment are unknown; a default that depends on the machine ({@code my_ip}) is
 * unknown; comments say nothing.
 */
@NullMarked
package org.securecloudlab.cloud.review;

import org.jspecify.annotations.NullMarked;
