package org.securecloudlab.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securecloudlab.web.problem.ProblemException;

/** Words of a fixed list in parameters, without regard to case. */
final class Words {

    private Words() {}

    /**
     * The constant that a word names.
     *
     * @throws ProblemException 400 that lists the words there are
     */
    static <E extends Enum<E>> E parse(String parameter, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter(parameter, word, "one of: " + all(type)));
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
