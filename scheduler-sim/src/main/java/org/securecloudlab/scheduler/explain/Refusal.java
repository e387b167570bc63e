package org.securecloudlab.scheduler.explain;

import org.securecloudlab.cloud.Sentence;

/**
 * Why one host was refused. In JSON, what was asked and found is English.
 *
 * @param host host key
 * @param rule {@code placement}, or the filter's class name
 * @param asked what the request wanted, such as {@code MEMORY_MB 8192}
 * @param found what the host has, such as {@code MEMORY_MB 4096 free of 65536}
 */
public record Refusal(String host, String rule, Sentence asked, Sentence found) {}
