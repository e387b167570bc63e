package org.securecloudlab.entropy.assessment.predictor;

/**
 * Which of many predictors leads, and how well the leader does, 64 predictions at a time. In a block a predictor that stands more than 64
 * below the leader cannot take the lead, so its score is a population count; only the few others are followed bit by bit.
 */
final class ScoreRace {
    static final int BLOCK = Long.SIZE;

    private final long[] scores;
    private final int[] contenders;
    private final RunCounter counter = new RunCounter();
    private int winner;
    private long most;

    ScoreRace(int predictors) {
        this.scores = new long[predictors];
        this.contenders = new int[predictors];
    }

    /**
     * Judges a block.
     *
     * @param hits for each predictor a bit for every place it predicted rightly, the first place in the lowest bit
     * @param spoke for each predictor a bit for every place it predicted at all
     * @param places how many places the block has
     */
    void block(long[] hits, long[] spoke, int places) {
        int contending = 0;
        for (int predictor = 0; predictor < scores.length; predictor++) {
            if (scores[predictor] >= most - BLOCK) {
                contenders[contending++] = predictor;
            } else {
                scores[predictor] += Long.bitCount(hits[predictor]);
            }
        }
        for (int place = 0; place < places; place++) {
            if ((spoke[winner] >>> place & 1) != 0) {
                counter.record((hits[winner] >>> place & 1) != 0);
            }
            for (int c = 0; c < contending; c++) {
                int predictor = contenders[c];
                if ((hits[predictor] >>> place & 1) != 0 && ++scores[predictor] >= most) {
                    most = scores[predictor];
                    winner = predictor;
                }
            }
        }
    }

    PredictionScore score(long predictions) {
        return counter.score(predictions);
    }
}
