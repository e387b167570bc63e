package org.securecloudlab.patch.owner;

/** What became of the question whether a team will own an asset. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED
}
