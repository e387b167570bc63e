package org.securecloudlab.store.run;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.scenario.CloudReference;

/** Reads {@code name} or {@code name@version} as a request gives it. */
final class CloudChoice {
    private static final Pattern WITH_VERSION = Pattern.compile("(.+)@([1-9][0-9]{0,8})");

    private CloudChoice() {}

    static CloudReference.Named parse(String text) {
        Matcher matcher = WITH_VERSION.matcher(text);
        return matcher.matches()
                ? new CloudReference.Named(matcher.group(1), OptionalInt.of(Integer.parseInt(matcher.group(2))))
                : new CloudReference.Named(text, OptionalInt.empty());
    }
}
