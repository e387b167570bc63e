package org.securecloudlab.entropy.egd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a client's stream apart, however it is cut. Holds at most one unfinished request. */
final class EgdDecoder {
    private static final int POOL_LEVEL = 0;
    private static final int NON_BLOCKING_READ = 1;
    private static final int BLOCKING_READ = 2;
    private static final int WRITE = 3;
    private static final int PROCESS_ID = 4;
    private static final int[] HEADER_BYTES = {1, 2, 2, 4, 1};

    private final int[] header = new int[4];
    private int filled;
    private int skipping;

    /**
     * Decodes what has come.
     *
     * @return the requests, or nothing when a byte is no command: the stream makes no sense from there on
     */
    Optional<List<EgdRequest>> decode(byte[] bytes, int count) {
        List<EgdRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (skipping > 0) {
                skipping--;
                continue;
            }
            header[filled++] = bytes[i] & 0xFF;
            if (header[0] >= HEADER_BYTES.length) {
                return Optional.empty();
            }
            if (filled == HEADER_BYTES[header[0]]) {
                requests.add(request());
                filled = 0;
            }
        }
        return Optional.of(requests);
    }

    private EgdRequest request() {
        return switch (header[0]) {
            case POOL_LEVEL -> new EgdRequest.PoolLevel();
            case NON_BLOCKING_READ -> new EgdRequest.NonBlockingRead(header[1]);
            case BLOCKING_READ -> new EgdRequest.BlockingRead(header[1]);
            case WRITE -> write();
            case PROCESS_ID -> new EgdRequest.ProcessId();
            default -> throw new IllegalStateException("checked before: " + header[0]);
        };
    }

    private EgdRequest write() {
        skipping = header[3];
        return new EgdRequest.Write(header[1] << 8 | header[2], header[3]);
    }
}
