package org.securecloudlab.entropy.assessment.permutation;

/** Runs in a sequence of yes and no. */
final class RunLengths {
    private int count;
    private int longest;
    private int run;
    private int ups;
    private boolean last;

    void add(boolean up) {
        ups += up ? 1 : 0;
        if (count > 0 && up == last) {
            run++;
        } else {
            count++;
            run = 1;
            last = up;
        }
        longest = Math.max(longest, run);
    }

    int count() {
        return count;
    }

    int longest() {
        return longest;
    }

    int ups() {
        return ups;
    }
}
