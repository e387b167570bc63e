package org.securecloudlab.kernel.statistics;

/** A level that changes at points in time, such as instances running: its greatest value and its mean over time. */
public final class LevelOverTime {
    private double level;
    private double greatest;
    private double area;
    private long sinceNanos;

    /** Starts at time 0 with a level. */
    public LevelOverTime(double level) {
        this.level = level;
        this.greatest = level;
    }

    /** The level becomes another at a time that is not before the last change. */
    public void becomes(double newLevel, long nowNanos) {
        area += level * (nowNanos - sinceNanos);
        sinceNanos = nowNanos;
        level = newLevel;
        greatest = Math.max(greatest, newLevel);
    }

    /** The level changes by a difference. */
    public void add(double difference, long nowNanos) {
        becomes(level + difference, nowNanos);
    }

    public double level() {
        return level;
    }

    public double greatest() {
        return greatest;
    }

    /** The mean over time from 0 to an end; the level itself when no time has passed. */
    public double meanUntil(long endNanos) {
        return endNanos == 0 ? level : (area + level * (endNanos - sinceNanos)) / endNanos;
    }
}
