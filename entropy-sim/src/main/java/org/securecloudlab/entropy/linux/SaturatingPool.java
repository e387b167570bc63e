package org.securecloudlab.entropy.linux;

/**
 * The counted input pool of Linux 3.13 to 5.17 in the kernel's own arithmetic: eighths of a bit, rounded down. Crediting n bits to a
 * pool of p bits that holds e adds (p − e) · 3n / 4p, in portions of at most half the pool.
 *
 * <p>Source: {@code credit_entropy_bits} in {@code drivers/char/random.c}, 3.13 to 5.17.
 */
public final class SaturatingPool {
    private static final int EIGHTHS = 8;

    private final long sizeEighths;
    private long levelEighths;

    /**
     * A pool.
     *
     * @throws IllegalArgumentException when it has no size or holds more than that
     */
    public SaturatingPool(long poolBits, double startBits) {
        if (poolBits <= 0 || poolBits > Integer.MAX_VALUE || startBits < 0 || startBits > poolBits) {
            throw new IllegalArgumentException("No pool: [" + startBits + "] of [" + poolBits + "] bits");
        }
        this.sizeEighths = poolBits * EIGHTHS;
        this.levelEighths = (long) (startBits * EIGHTHS);
    }

    /** Another pool that holds the same. */
    public SaturatingPool copy() {
        SaturatingPool other = new SaturatingPool(sizeEighths / EIGHTHS, 0);
        other.levelEighths = levelEighths;
        return other;
    }

    /** Credits whole bits. */
    public void credit(long bits) {
        long left = bits * EIGHTHS;
        do {
            long portion = Math.min(left, sizeEighths / 2);
            levelEighths += (sizeEighths - levelEighths) * portion * 3 / (sizeEighths * 4);
            left -= portion;
        } while (left > 0 && levelEighths < sizeEighths - 2);
        levelEighths = Math.min(levelEighths, sizeEighths);
    }

    /** Takes bits out, at most what is there. */
    public void debit(long bits) {
        levelEighths = Math.max(0, levelEighths - bits * EIGHTHS);
    }

    /** What it holds, in bits. */
    public double levelBits() {
        return (double) levelEighths / EIGHTHS;
    }

    /** How many credits of a size an empty pool takes to hold so much; -1 when it never does. */
    public static int creditsUntil(long poolBits, long creditBits, double targetBits) {
        return new SaturatingPool(poolBits, 0).creditsUntil(creditBits, targetBits);
    }

    /** How many credits of a size it still takes to hold so much; -1 when it never does. */
    public int creditsUntil(long creditBits, double targetBits) {
        SaturatingPool pool = copy();
        int credits = 0;
        while (pool.levelBits() < targetBits) {
            long before = pool.levelEighths;
            pool.credit(creditBits);
            credits++;
            if (pool.levelEighths == before) {
                return -1;
            }
        }
        return credits;
    }

    /** The same in real numbers: what a pool holds after credits of equal size. */
    public static double realLevel(double poolBits, double startBits, double creditBits, long credits) {
        double level = startBits;
        for (long i = 0; i < credits; i++) {
            double left = creditBits;
            while (left > 0) {
                double portion = Math.min(left, poolBits / 2);
                level += (poolBits - level) * 3 * portion / (4 * poolBits);
                left -= portion;
            }
        }
        return level;
    }
}
