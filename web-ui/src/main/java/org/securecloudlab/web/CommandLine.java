package org.securecloudlab.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits {@code --name value} and {@code --name=value}; the one place where the server reads its command line. */
final class CommandLine {

    private CommandLine() {}

    /**
     * Options by name; a flag has the empty value.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Map<String, String> parse(List<String> arguments, List<String> valued, List<String> flags) {
        Map<String, String> given = new LinkedHashMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                given.put(name, "");
            } else if (valued.contains(name)) {
                given.put(name, equals < 0 ? next(name, rest) : argument.substring(equals + 1));
            } else {
                throw new IllegalArgumentException("unknown option [" + argument + "]; there are "
                        + String.join(", ", valued) + " and " + flags.get(0));
            }
        }
        return given;
    }

    private static String next(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.next();
    }
}
