package org.securecloudlab.patch.urgency;

/**
 * What is known of a system, whatever the flaw.
 *
 * @param publiclyExposed whether it can be reached from the internet: the answer of firewalls and security groups
 * @param mission SSVC's mission and well-being impact
 * @param criticality for the company
 * @param environment such as {@code production}
 */
public record SystemFacts(boolean publiclyExposed, Level mission, Level criticality, String environment) {}
