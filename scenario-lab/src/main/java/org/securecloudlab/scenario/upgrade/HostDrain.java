package org.securecloudlab.scenario.upgrade;

/**
 * One host in its wave.
 *
 * @param host service host
 * @param guests how many leave it
 * @param staying how many that are on go down with it and come back
 * @param off how many that are off stay on it
 * @param drained when the last guest has left it, since the beginning of the wave
 * @param back when it serves again
 */
public record HostDrain(String host, int guests, int staying, int off, TimeSpan drained, TimeSpan back) {}
