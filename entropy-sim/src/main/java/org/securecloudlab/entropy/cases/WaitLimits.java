package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.entropy.queue.Figure;

/** Figures such as {@code probWaitGt0_5}: which share waits longer than half a second, and {@code probWaitLe…}: which does not. */
final class WaitLimits {
    private static final Pattern NAME = Pattern.compile("probWait(Gt|Le)(\\d+(?:_\\d+)?)");

    private final List<String> names = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>(List.of(0.0));

    WaitLimits(List<String> asked) {
        for (String name : asked) {
            limitOf(name).ifPresent(limit -> {
                names.add(name);
                limits.add(limit);
            });
        }
    }

    private static OptionalDouble limitOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? OptionalDouble.of(Double.parseDouble(matcher.group(2).replace('_', '.')))
                : OptionalDouble.empty();
    }

    /** The limits to count at; the first is 0. */
    double[] seconds() {
        return limits.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The figures, of which the excess is the one that has to be known well when it is small. */
    List<Figure> figures(int requestClass) {
        TreeMap<String, Figure> figures = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i + 1;
            String name = names.get(i);
            boolean above = name.startsWith("probWaitGt");
            figures.put(
                    name,
                    new Figure(
                            name,
                            requestClass,
                            above ? Figure.TAIL : Figure.MEAN,
                            batch -> above ? batch.shareAbove(index) : 1 - batch.shareAbove(index)));
        }
        return List.copyOf(figures.values());
    }
}
