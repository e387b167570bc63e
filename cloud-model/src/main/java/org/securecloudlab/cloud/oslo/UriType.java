package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * oslo's URI: scheme and host are needed; scheme, host and path must be as RFC 3986 (appendix B and section 3) has them.
 *
 * @param schemes the allowed ones; empty for any
 * @param maxLength 0 for no limit
 */
record UriType(List<String> schemes, int maxLength) implements OptionType {
    private static final Pattern PARTS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*).*", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?:\\[[0-9A-Fa-f:.v]+]|[A-Za-z0-9._~%!$&'()*+,;=-]+)(?::[0-9]*)?");
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/*-]|%[0-9A-Fa-f]{2})*");

    @Override
    public OptionValue parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()
                || !AUTHORITY.matcher(parts.group(2)).matches()
                || !PATH.matcher(parts.group(3)).matches()) {
            throw new BadOptionValue("a URI with scheme and host");
        }
        if (!schemes.isEmpty() && !schemes.contains(parts.group(1))) {
            throw new BadOptionValue("a URI with scheme " + String.join(" or ", schemes));
        }
        if (maxLength > 0 && text.length() > maxLength) {
            throw new BadOptionValue("at most " + maxLength + " characters");
        }
        return new OptionValue.Text(text);
    }
}
