package org.securecloudlab.cli;

/** What the exit status of every command means. */
final class ExitStatus {
    /** Done, and the answer is yes. */
    static final int YES = 0;
    /** Done, and the answer is no: an expectation failed, a finding was made. */
    static final int NO = 1;
    /** The input or the call is wrong. */
    static final int WRONG_INPUT = 2;

    private ExitStatus() {}
}
