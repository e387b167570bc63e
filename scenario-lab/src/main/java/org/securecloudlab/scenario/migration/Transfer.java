package org.securecloudlab.scenario.migration;

import org.securecloudlab.migration.Prediction;
import org.securecloudlab.scenario.world.Life;

/** One migration of a scenario, from the choice of its host to its end. */
final class Transfer {
    final Life life;
    final String from;
    final String to;
    final String toKey;
    final GuestKind kind;
    final HostDraining drain;

    /** What is drawn for it when it starts, at the share of the link that it then has. */
    private Prediction drawn;

    private double pace = 1;

    long startNanos;
    long sinceNanos;
    double left = 1;
    int sharing = 1;
    int version;

    Transfer(Life life, String from, String to, String toKey, GuestKind kind, HostDraining drain) {
        this.life = life;
        this.from = from;
        this.to = to;
        this.toKey = toKey;
        this.kind = kind;
        this.drain = drain;
        this.drawn = drain.migrations().expected(kind, 1);
    }

    void draw(Prediction prediction, Prediction expected) {
        drawn = prediction;
        pace = prediction.totalMillis() / Math.max(1, expected.totalMillis());
    }

    Prediction drawn() {
        return drawn;
    }

    /** The whole of it at its present share. */
    double wholeNanos() {
        double transfer = drain.migrations().expected(kind, sharing).totalMillis() * pace;
        return 1e6 * (transfer + drain.orders().assumptions().overhead().toMillis());
    }

    /** Whether it converges: as drawn, and at the share that it has in the end. */
    boolean completes() {
        return drawn.verdict().isComplete()
                && drain.migrations().expected(kind, sharing).verdict().isComplete();
    }

    /** Whether neither side alone has the guest any more. */
    boolean isInPostCopy(long nowNanos) {
        double leftNanos = left * wholeNanos() - (nowNanos - sinceNanos);
        return drawn.postCopyMillis() > 0 && leftNanos <= drawn.postCopyMillis() * 1e6;
    }
}
