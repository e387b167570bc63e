package org.securecloudlab.entropy.egd;

/** Where a daemon's answers go. */
public interface EgdOutput {
    /** Bytes for a client, in order. */
    void send(int client, byte[] bytes);

    /** The client is to be disconnected after what was sent. */
    void close(int client);
}
