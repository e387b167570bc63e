package org.securecloudlab.cloud.oslo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * oslo's IPAddress, Hostname, HostAddress and HostDomain.
 *
 * @param addresses which addresses are right: 4, 6, 0 for both, -1 for none
 * @param names which names are right
 */
record AddressType(int addresses, Names names) implements OptionType {

    /** Which names a type accepts beside addresses. */
    enum Names {
        NONE(""),
        HOSTNAME("(?!-)[A-Za-z0-9-]{1,63}(?<!-)"),
        DOMAIN("(?!-)[A-Za-z0-9_-]{1,63}(?<!-)");

        private final Pattern label;

        Names(String label) {
            this.label = Pattern.compile(label);
        }
    }

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);
    private static final Pattern IPV6_CHARACTERS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int MAX_NAME = 253;

    @Override
    public OptionValue parse(String text) {
        if (isAddress(text)) {
            return new OptionValue.Text(text);
        }
        if (names == Names.NONE) {
            throw new BadOptionValue(addresses == 0 ? "an IPv4 or IPv6 address" : "an IPv" + addresses + " address");
        }
        return new OptionValue.Text(name(text));
    }

    private boolean isAddress(String text) {
        boolean four = addresses == 0 || addresses == 4;
        boolean six = addresses == 0 || addresses == 6;
        return (four && IPV4.matcher(text).matches()) || (six && isIpv6(text));
    }

    private static boolean isIpv6(String text) {
        if (!IPV6_CHARACTERS.matcher(text).matches()) {
            return false;
        }
        try {
            // A text with a colon is taken as a literal: nothing is looked up.
            return InetAddress.getByName(text) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private String name(String text) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        String[] labels = name.split("\\.", -1);
        boolean numericTop = labels[labels.length - 1].chars().noneMatch(c -> Character.isLetter(c) || c == '-');
        if (text.isEmpty() || text.length() > MAX_NAME || numericTop) {
            throw new BadOptionValue("an address or a host name");
        }
        for (String label : labels) {
            if (!names.label.matcher(label).matches()) {
                throw new BadOptionValue("an address or a host name");
            }
        }
        return name;
    }
}
