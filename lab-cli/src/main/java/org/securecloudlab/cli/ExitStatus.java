package org.securecloudlab.cli;

/** What the exit status of every command means. */
public final class ExitStatus {
    /** Done, and the answer is yes. */
    public static final int YES = 0;
    /** Done, and the answer is no: an expectation failed, a finding was made. */
    public static final int NO = 1;
    /** The input or the call is wrong. */
    public static final int WRONG_INPUT = 2;

    private ExitStatus() {}
}
