package org.securecloudlab.entropy.egd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** The daemon: requests in, bytes out when there are any. Answers of one client keep the order of its requests. For one thread. */
public final class EgdDaemon {
    /** More requests waiting than any real client has; such a client is disconnected. QEMU has some hundred for a large read. */
    private static final int MOST_WAITING = 4096;

    private final EgdSettings settings;
    private final EgdByteSource source;
    private final EgdOutput output;
    private final EgdPool pool;
    private final SortedMap<Integer, EgdClientState> clients = new TreeMap<>();
    private int nextClient;
    private int lastFed = -1;
    private long arrivals;
    private long served;

    public EgdDaemon(EgdSettings settings, EgdByteSource source, EgdOutput output, long nowNanos) {
        this.settings = settings;
        this.source = source;
        this.output = output;
        this.pool = new EgdPool(settings.bytesPerSecond(), settings.poolBytes(), nowNanos);
    }

    /** A new client's number. */
    public int connect() {
        clients.put(nextClient, new EgdClientState());
        return nextClient++;
    }

    /** The client has gone; what it waited for is dropped. */
    public void disconnect(int client) {
        clients.remove(client);
    }

    /** Bytes came from a client. Answers follow with {@link #advance}. */
    public void receive(int client, byte[] bytes, int count, long nowNanos) {
        fill(nowNanos);
        EgdClientState state = clients.get(client);
        if (state == null) {
            return;
        }
        Optional<List<EgdRequest>> requests = state.decoder().decode(bytes, count);
        if (requests.isEmpty() || state.waitingRequests() + requests.get().size() > MOST_WAITING) {
            close(client);
            return;
        }
        for (EgdRequest request : requests.get()) {
            state.add(request, arrivals++);
        }
    }

    /** Serves what can be served by now. */
    public void advance(long nowNanos) {
        fill(nowNanos);
        for (int client : new ArrayList<>(clients.keySet())) {
            answer(client);
        }
        while (pool.hasByte() && !isStalled()) {
            Optional<Integer> next = nextHungry();
            if (next.isEmpty()) {
                return;
            }
            feed(next.get());
        }
    }

    private void fill(long nowNanos) {
        pool.fill(nowNanos, !isStalled() && nextHungry().isPresent());
    }

    /** When {@link #advance} will have something to do without new input. */
    public OptionalLong nextNanos() {
        return isStalled() || nextHungry().isEmpty() ? OptionalLong.empty() : OptionalLong.of(pool.byteAtNanos());
    }

    /** Bytes served so far. */
    public long served() {
        return served;
    }

    private boolean isStalled() {
        OptionalLong limit = settings.faults().stallAfterBytes();
        return limit.isPresent() && served >= limit.getAsLong();
    }

    private Optional<Integer> nextHungry() {
        List<Integer> hungry = clients.keySet().stream()
                .filter(client -> state(client).isHungry())
                .toList();
        if (settings.policy() == EgdPolicy.ROUND_ROBIN) {
            return hungry.stream()
                    .filter(client -> client > lastFed)
                    .findFirst()
                    .or(() -> hungry.stream().findFirst());
        }
        return hungry.stream().min((a, b) -> Long.compare(state(a).arrivalOfFirst(), state(b).arrivalOfFirst()));
    }

    /** One byte, or as many of a first-come read as there are. */
    private void feed(int client) {
        lastFed = client;
        EgdClientState state = state(client);
        int most = settings.policy() == EgdPolicy.ROUND_ROBIN ? 1 : pool.wholeBytes();
        int wanted = Math.min(most, state.leftOfFirst());
        byte[] bytes = drawn(client, wanted);
        output.send(client, bytes);
        state.eat(bytes.length);
        closeWhenDue(client);
        answer(client);
    }

    /** Bytes for a client, fewer when a fault comes first. */
    private byte[] drawn(int client, int wanted) {
        long allowed = wanted;
        EgdFaults faults = settings.faults();
        allowed = Math.min(allowed, faults.stallAfterBytes().orElse(Long.MAX_VALUE) - served);
        allowed = Math.min(
                allowed,
                faults.closeAfterBytes().orElse(Long.MAX_VALUE) - state(client).served());
        byte[] bytes = new byte[(int) Math.max(0, allowed)];
        source.fill(bytes);
        faults.stuckByte().ifPresent(stuck -> Arrays.fill(bytes, (byte) stuck));
        pool.take(bytes.length);
        served += bytes.length;
        state(client).countServed(bytes.length);
        return bytes;
    }

    private void closeWhenDue(int client) {
        OptionalLong limit = settings.faults().closeAfterBytes();
        if (limit.isPresent() && state(client).served() >= limit.getAsLong()) {
            close(client);
        }
    }

    /** Answers a client's requests up to the first that has to wait. */
    private void answer(int client) {
        EgdClientState state = clients.get(client);
        while (state != null && state.waitingRequests() > 0 && !state.isHungry()) {
            EgdRequest request = state.first();
            state.removeFirst();
            request.answer(new Answers(client));
            state = clients.get(client);
        }
    }

    private final class Answers implements EgdAnswers {
        private final int client;

        Answers(int client) {
            this.client = client;
        }

        @Override
        public void poolLevel() {
            output.send(
                    client,
                    ByteBuffer.allocate(Integer.BYTES).putInt(pool.bits()).array());
        }

        @Override
        public void atMost(int bytes) {
            int there = isStalled() ? 0 : Math.min(bytes, pool.wholeBytes());
            output.send(client, counted(drawn(client, there)));
            closeWhenDue(client);
        }

        @Override
        public void credit(int bits) {
            pool.credit(bits);
        }

        @Override
        public void processId() {
            output.send(client, counted(Long.toString(settings.processId()).getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static byte[] counted(byte[] bytes) {
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private EgdClientState state(int client) {
        EgdClientState state = clients.get(client);
        if (state == null) {
            throw new IllegalStateException("no client " + client);
        }
        return state;
    }

    private void close(int client) {
        clients.remove(client);
        output.close(client);
    }
}
