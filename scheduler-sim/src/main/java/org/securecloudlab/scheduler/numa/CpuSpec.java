package org.securecloudlab.scheduler.numa;

import java.math.BigInteger;
import java.util.Optional;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.IntSet;
import org.securecloudlab.scheduler.python.PythonNumber;

/** CPU numbers as text, such as {@code 1-4,^3,6} (hardware.py, parse_cpu_spec). */
public final class CpuSpec {
    /** Above any host or guest; nova has no limit, a request that names more is refused here. */
    private static final int MOST = 65_536;

    private CpuSpec() {}

    /**
     * Reads the numbers.
     *
     * @throws SchedulingException stage request, for a text that is no such list
     */
    public static IntSet parse(String text) {
        IntSet wanted = new IntSet();
        IntSet rejected = new IntSet();
        for (String part : text.split(",", -1)) {
            String rule = part.strip();
            if (!rule.isEmpty()) {
                boolean isRejected = rule.startsWith("^");
                addRange(isRejected ? rejected : wanted, isRejected ? rule.substring(1) : rule, text);
            }
        }
        return wanted.minus(rejected);
    }

    private static void addRange(IntSet set, String rule, String text) {
        int dash = rule.indexOf('-');
        int first = number(dash < 0 ? rule : rule.substring(0, dash), text);
        int last = dash < 0 ? first : number(rule.substring(dash + 1), text);
        if (first > last) {
            throw invalid(text);
        }
        for (int cpu = first; cpu <= last; cpu++) {
            set.add(cpu);
        }
    }

    private static int number(String digits, String text) {
        Optional<BigInteger> number = PythonNumber.integer(digits);
        return number.filter(value -> value.signum() >= 0 && value.compareTo(BigInteger.valueOf(MOST)) < 0)
                .map(BigInteger::intValue)
                .orElseThrow(() -> invalid(text));
    }

    private static SchedulingException invalid(String text) {
        return SchedulingException.inSpec("found [" + text + "]; expected CPU numbers such as 0-3,^1,6");
    }
}
