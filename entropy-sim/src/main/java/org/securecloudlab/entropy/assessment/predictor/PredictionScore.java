package org.securecloudlab.entropy.assessment.predictor;

/**
 * How well a predictor did.
 *
 * @param predictions N, those that count
 * @param correct C
 * @param longestRun consecutive correct predictions; the text's r is one more
 */
public record PredictionScore(long predictions, long correct, long longestRun) {}
