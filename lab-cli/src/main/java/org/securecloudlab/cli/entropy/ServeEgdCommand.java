package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.entropy.egd.EgdFaults;
import org.securecloudlab.entropy.egd.EgdPolicy;
import org.securecloudlab.entropy.egd.EgdSettings;
import org.securecloudlab.kernel.RandomStreams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the EGD protocol, slowly and badly if asked to. */
@Command(
        name = "serve-egd",
        description = {
            "Serve the EGD protocol (commands 0x00 to 0x04) for a lab: QEMU's rng-egd, rngd, gnupg can read it.",
            "On loopback or a Unix socket of mode 0600, until Ctrl-C or --seconds."
        },
        sortOptions = false)
final class ServeEgdCommand implements Callable<Integer> {
    private static final int MOST_POOL_BYTES = 1 << 20;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            required = true,
            description = "unix:PATH, PORT on 127.0.0.1 (0: any), or HOST:PORT.")
    private String address = "";

    @Option(names = "--allow-network", description = "Listen on an address that other machines reach.")
    private boolean allowNetwork;

    @Option(names = "--rate", paramLabel = "BYTES", description = "Bytes per second (default: no limit).")
    private Optional<Double> rate = Optional.empty();

    @Option(
            names = "--pool",
            paramLabel = "BYTES",
            description = "The most that is saved up while nobody asks; it starts empty (default 512).")
    private int poolBytes = 512;

    @Option(
            names = "--policy",
            description = "Who is next when several wait: ${COMPLETION-CANDIDATES} (default FIRST_COME).")
    private EgdPolicy policy = EgdPolicy.FIRST_COME;

    @Option(names = "--stall-after", paramLabel = "BYTES", description = "Fault: say nothing more after so many bytes.")
    private Optional<Long> stallAfter = Optional.empty();

    @Option(names = "--close-after", paramLabel = "BYTES", description = "Fault: disconnect a client after so many.")
    private Optional<Long> closeAfter = Optional.empty();

    @Option(names = "--stuck", paramLabel = "BYTE", description = "Fault: every byte is this one, 0 to 255.")
    private Optional<Integer> stuck = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Bytes that anybody can predict, for repeatable labs.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--seconds", paramLabel = "N", description = "End after so long.")
    private Optional<Long> seconds = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EgdSettings settings = settings();
        EgdAddress where = address();
        RandomGenerator random = seed.<RandomGenerator>map(s -> new RandomStreams(s).stream("egd", ""))
                .orElseGet(SecureRandom::new);
        try (ServerSocketChannel channel = where.listen();
                EgdServer server = new EgdServer(channel, settings, random::nextBytes)) {
            Thread onExit = new Thread(() -> remove(where));
            Runtime.getRuntime().addShutdownHook(onExit);
            announce(where, channel);
            server.serve(optional(seconds.map(s -> Duration.ofSeconds(s).toNanos())));
            Runtime.getRuntime().removeShutdownHook(onExit);
            remove(where);
        }
        return ExitStatus.YES;
    }

    private EgdSettings settings() {
        require(rate.isEmpty() || rate.get() > 0, "--rate is above 0");
        require(poolBytes >= 1 && poolBytes <= MOST_POOL_BYTES, "--pool is 1 to " + MOST_POOL_BYTES);
        require(stallAfter.orElse(0L) >= 0, "--stall-after is at least 0");
        require(closeAfter.orElse(1L) >= 1, "--close-after is at least 1");
        require(stuck.isEmpty() || (stuck.get() >= 0 && stuck.get() <= 255), "--stuck is 0 to 255");
        require(seconds.orElse(1L) >= 1, "--seconds is at least 1");
        EgdFaults faults = new EgdFaults(
                optional(stallAfter),
                optional(closeAfter),
                stuck.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return new EgdSettings(
                rate.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                poolBytes,
                policy,
                faults,
                ProcessHandle.current().pid());
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private EgdAddress address() throws IOException {
        EgdAddress where;
        try {
            where = EgdAddress.parse(address);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--listen: " + e.getMessage(), e);
        }
        require(where.isLocal() || allowNetwork, "--listen: other machines reach " + address + "; add --allow-network");
        return where;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
        }
    }

    private void announce(EgdAddress where, ServerSocketChannel channel) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String qemu = where.path().isPresent()
                ? "socket,id=egd,path=" + where.path().get().toAbsolutePath()
                : "socket,id=egd,host=" + where.host() + ",port=" + port(channel);
        out.println("EGD on " + where.path().map(path -> "unix:" + path).orElse(where.host() + ":" + port(channel)));
        out.println("QEMU: -chardev " + qemu + " -object rng-egd,id=rng0,chardev=egd -device virtio-rng-pci,rng=rng0");
        out.flush();
    }

    private static int port(ServerSocketChannel channel) {
        return channel.socket().getLocalPort();
    }

    private static void remove(EgdAddress where) {
        try {
            where.remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
