package org.securecloudlab.scheduler.explain;

/**
 * Why a rule refuses a host, before the host and the rule are named.
 *
 * @param asked what the request wanted
 * @param found what the host has
 */
public record Reason(String asked, String found) {}
