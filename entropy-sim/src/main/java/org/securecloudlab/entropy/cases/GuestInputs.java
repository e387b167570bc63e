package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.entropy.guest.GuestSetup;
import org.securecloudlab.entropy.guest.GuestSetup.Burst;
import org.securecloudlab.entropy.guest.GuestSetup.Device;
import org.securecloudlab.entropy.guest.GuestSetup.Egd;
import org.securecloudlab.entropy.guest.GuestSetup.Reading;
import org.securecloudlab.entropy.guest.GuestSetup.Waiter;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.virtio.EgdSource;
import org.securecloudlab.entropy.virtio.Limiter;

/** Reads how a real guest was set up. */
final class GuestInputs {
    private static final Pattern HZ = Pattern.compile("HZ[ =]?(\\d{2,4})");
    private static final double WAIT_LIMIT = 40;
    private static final int USUAL_HZ = 250;
    private static final int BLOCK = 64;
    private static final int MOST_GUESTS = 1_000;

    private GuestInputs() {}

    static int guests(Fields inputs) {
        int guests = inputs.has("guests") ? inputs.count("guests", 1) : 1;
        if (guests > MOST_GUESTS) {
            throw inputs.wrong("guests", "at most " + MOST_GUESTS);
        }
        return guests;
    }

    static GuestSetup of(Fields inputs) {
        KernelVersion kernel = KernelVersion.in(inputs.text("kernel"))
                .orElseThrow(() -> inputs.wrong("kernel", "a version such as 6.1.192"));
        return new GuestSetup(
                kernel,
                hz(inputs.text("kernel")),
                trusted(inputs, kernel),
                waiter(inputs.text("waiter")),
                device(inputs),
                reading(inputs),
                inputs.has("waitLimitS") ? inputs.positive("waitLimitS") : WAIT_LIMIT,
                interrupts(inputs),
                number(inputs, name -> name.matches("(watch|observe|idle|run|stay|until)\\w*s"))
                        .orElse(0));
    }

    private static int hz(String kernel) {
        Matcher matcher = HZ.matcher(kernel);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : USUAL_HZ;
    }

    /** {@code random.trust_cpu} since 4.19; distributions build it in, and 6.2 and later say yes by themselves. */
    private static boolean trusted(Fields inputs, KernelVersion kernel) {
        boolean instruction = inputs.has("rdrand")
                ? inputs.flag("rdrand")
                : inputs.text("cpu").contains("+rdrand") || inputs.text("cpu").contains("+rdseed");
        String arguments = inputs.text("kernelArgs").toLowerCase(Locale.ROOT);
        boolean off = arguments.matches(".*trust_cpu=(off|0|n|no|false).*");
        return instruction && !off && kernel.atLeast(4, 19);
    }

    private static Waiter waiter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.startsWith("nobody") || lower.startsWith("none")) {
            return Waiter.NOBODY;
        }
        boolean urandomOnly = lower.contains("urandom") && !lower.contains("getrandom");
        return urandomOnly ? Waiter.URANDOM : Waiter.BLOCKED;
    }

    private static Optional<Device> device(Fields inputs) {
        return inputs.inside("virtioRng").map(rng -> {
            OptionalLong bytes =
                    rng.has("max_bytes") ? OptionalLong.of(rng.count("max_bytes", 0)) : OptionalLong.empty();
            long period = rng.has("period_ms") ? rng.count("period_ms", 1) : Limiter.NONE.periodMillis();
            boolean egd = rng.text("backend").toLowerCase(Locale.ROOT).contains("egd");
            return new Device(
                    new Limiter(bytes, period),
                    egd
                            ? Optional.of(egd(inputs.inside("egdServer")
                                    .orElseThrow(() -> inputs.wrong("egdServer", "the server's rate"))))
                            : Optional.empty());
        });
    }

    private static Egd egd(Fields server) {
        String policy = server.text("policy").toLowerCase(Locale.ROOT);
        boolean inTurn = policy.contains("robin") || policy.startsWith("rr") || policy.contains("fair");
        return new Egd(
                server.positive("bytesPerSecond"),
                inTurn ? EgdSource.Policy.ROUND_ROBIN : EgdSource.Policy.FIRST_COME,
                number(server, name -> name.contains("restart")));
    }

    private static Optional<Reading> reading(Fields inputs) {
        return inputs.inside("hwrngRead")
                .map(read -> new Reading(
                        read.count("bytesWanted", 1),
                        read.has("blockSize") ? read.count("blockSize", 1) : BLOCK,
                        read.has("giveUpS") ? read.positive("giveUpS") : 0,
                        inputs.inside("burst").map(GuestInputs::burst)));
    }

    /** The recipe is words: idle so many periods, read a block, idle to a part of a period. */
    private static Burst burst(Fields burst) {
        Matcher idle = Pattern.compile("idle (\\d+(?:\\.\\d+)?) period").matcher(burst.text("recipe"));
        Matcher late = Pattern.compile("idle to (\\d+(?:\\.\\d+)?) period").matcher(burst.text("recipe"));
        return new Burst(
                burst.positive("periodS"),
                burst.count("bytes", 1),
                idle.find() ? Double.parseDouble(idle.group(1)) : 2.5,
                late.find() ? Double.parseDouble(late.group(1)) : 0.8);
    }

    private static OptionalDouble interrupts(Fields inputs) {
        return number(inputs, name -> name.matches("(console|chatter|output|print|heartbeat|interrupt)\\w*s"));
    }

    /** The first number above 0 whose name fits; names differ between experiments. */
    private static OptionalDouble number(Fields fields, Predicate<String> name) {
        for (Map.Entry<String, JsonNode> entry : fields.node().properties()) {
            boolean fits = name.test(entry.getKey().toLowerCase(Locale.ROOT));
            if (fits && entry.getValue().isNumber() && entry.getValue().doubleValue() > 0) {
                return OptionalDouble.of(entry.getValue().doubleValue());
            }
        }
        return OptionalDouble.empty();
    }
}
