/** CloudSim Plus beside us; built with the profile {@code cloudsim} only, because it is GPL. */
package org.securecloudlab.benchmarks.cloudsim;
