package org.securecloudlab.cloud.review.files;

import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Fix;

/** What a value would be without the text that looks like a comment. */
final class Comments {
    private static final Pattern START = Pattern.compile("(?:^|\\s+)[#;]");

    private Comments() {}

    static Fix fix(Reading reading) {
        String group = reading.option().group();
        String name = reading.option().name();
        String value = reading.assignment().map(Assignment::value).orElse("");
        boolean oneLine = !reading.option().multi()
                && !value.contains("\n")
                && START.matcher(value).find();
        return oneLine
                ? Fix.set(group, name, START.split(value, 2)[0])
                : Fix.words("[" + group + "] " + name + ": put the comment on a line of its own that starts with #");
    }

    /** The value without what looks like a comment, when it can be read then. */
    static Optional<Fix> fixIfReadable(Reading reading) {
        String value = reading.assignment().map(Assignment::value).orElse("");
        String bare = START.split(value, 2)[0];
        if (bare.equals(value) || bare.contains("$") || value.contains("\n")) {
            return Optional.empty();
        }
        try {
            reading.option().type().parse(bare);
            return Optional.of(
                    Fix.set(reading.option().group(), reading.option().name(), bare));
        } catch (IllegalArgumentException stillWrong) {
            return Optional.empty();
        }
    }
}
