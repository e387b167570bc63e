package org.securecloudlab.patch.exposure;

/**
 * A simulated figure.
 *
 * @param value its mean over the replications
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record ExposureFigure(double value, double low, double high) {}
