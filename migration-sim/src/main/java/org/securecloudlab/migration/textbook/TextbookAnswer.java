package org.securecloudlab.migration.textbook;

/**
 * What a formula says.
 *
 * @param formula which
 * @param converges whether it comes to an end by the formula
 * @param totalMillis total time; infinite when it does not converge
 * @param downtimeMillis the last round
 * @param bytes all rounds
 */
public record TextbookAnswer(
        Formula formula, boolean converges, double totalMillis, double downtimeMillis, double bytes) {}
