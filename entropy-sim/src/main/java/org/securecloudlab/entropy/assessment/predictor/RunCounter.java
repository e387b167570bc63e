package org.securecloudlab.entropy.assessment.predictor;

/** Counts correct predictions and their longest run. */
final class RunCounter {
    private long correct;
    private long run;
    private long longest;

    void hit() {
        correct++;
        run++;
        if (run > longest) {
            longest = run;
        }
    }

    void miss() {
        run = 0;
    }

    void record(boolean isHit) {
        if (isHit) {
            hit();
        } else {
            miss();
        }
    }

    PredictionScore score(long predictions) {
        return new PredictionScore(predictions, correct, longest);
    }
}
