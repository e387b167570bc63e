package org.securecloudlab.entropy.egd;

/** What a daemon can do for the client whose request it answers. */
interface EgdAnswers {
    void poolLevel();

    /** Sends a length and as many bytes as there are, up to this many. */
    void atMost(int bytes);

    void credit(int bits);

    void processId();
}
