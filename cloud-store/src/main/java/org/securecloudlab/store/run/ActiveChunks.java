package org.securecloudlab.store.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.kernel.Cancellation;

/** The chunks that this process works on, so that they can be told to stop. */
final class ActiveChunks {
    record Token(long runId, Cancellation cancellation) {}

    private final List<Token> tokens = new ArrayList<>();
    private boolean stopping;

    /** Registers a chunk; it is cancelled at once when the process is going down. */
    synchronized Token begin(long runId) {
        Token token = new Token(runId, new Cancellation());
        tokens.add(token);
        if (stopping) {
            token.cancellation().cancel();
        }
        return token;
    }

    synchronized void end(Token token) {
        tokens.remove(token);
    }

    synchronized SortedSet<Long> runIds() {
        SortedSet<Long> ids = new TreeSet<>();
        tokens.forEach(token -> ids.add(token.runId()));
        return ids;
    }

    synchronized void cancel(Collection<Long> runIds) {
        tokens.stream().filter(token -> runIds.contains(token.runId())).forEach(token -> token.cancellation()
                .cancel());
    }

    /** Cancels everything, now and later: the process is going down. */
    synchronized void stop() {
        stopping = true;
        tokens.forEach(token -> token.cancellation().cancel());
    }

    synchronized boolean isStopping() {
        return stopping;
    }
}
