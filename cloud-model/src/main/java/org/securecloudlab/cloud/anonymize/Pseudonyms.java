package org.securecloudlab.cloud.anonymize;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed pseudonyms of single values. The same value has the same pseudonym wherever it stands, so references stay whole. */
final class Pseudonyms {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{16,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    /** Names that OpenStack itself gives. */
    private static final Set<String> WELL_KNOWN = Set.of("", "nova", "internal", "default", "Default");

    private final SecretKeySpec key;

    Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has HmacSHA256", absent);
        }
    }

    private String hex(String text, int digits) {
        StringBuilder hex = new StringBuilder();
        for (int block = 0; hex.length() < digits; block++) {
            hex.append(HexFormat.of().formatHex(mac(block + "\0" + text)));
        }
        return hex.substring(0, digits);
    }

    /** A name or id in its shape; names that OpenStack itself gives stay. */
    String of(String value) {
        if (WELL_KNOWN.contains(value)) {
            return value;
        }
        if (UUID.matcher(value).matches()) {
            String digits = hex(value.toLowerCase(Locale.ROOT), 32);
            return String.join(
                    "-",
                    digits.substring(0, 8),
                    digits.substring(8, 12),
                    "4" + digits.substring(13, 16),
                    "8" + digits.substring(17, 20),
                    digits.substring(20));
        }
        if (IPV4.matcher(value).matches() || IPV6.matcher(value).matches()) {
            return address(value);
        }
        if (NUMBER.matcher(value).matches()) {
            return "9"
                    + new BigInteger(1, mac(value)).mod(BigInteger.TEN.pow(14)).add(BigInteger.TEN.pow(14));
        }
        return HEX.matcher(value).matches() ? hex(value, value.length()) : name(value);
    }

    /** Label by label, so that a host with its domain still begins with the host. */
    private String name(String value) {
        if (!value.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
            return "n-" + hex(value, 12);
        }
        StringBuilder labels = new StringBuilder();
        for (String label : value.split("\\.", -1)) {
            labels.append(labels.length() == 0 ? "" : ".").append("n-").append(hex(label, 12));
        }
        return labels.toString();
    }

    Optional<String> of(Optional<String> value) {
        return value.map(this::of);
    }

    /** Free text; nothing of it stays but whether there is any. */
    String text(String value) {
        return value.isEmpty() ? "" : "t-" + hex(value, 12);
    }

    /** An address or a range: IPv4 in 10.0.0.0/8 (RFC 1918), IPv6 in fd00::/8 (RFC 4193); a range keeps its length. */
    String address(String value) {
        int slash = value.indexOf('/');
        String plain = slash < 0 ? value : value.substring(0, slash);
        boolean six = plain.indexOf(':') >= 0;
        byte[] mac = mac(plain);
        byte[] bytes = Arrays.copyOf(mac, six ? 16 : 4);
        bytes[0] = (byte) (six ? 0xfd : 10);
        int length = slash < 0 ? bytes.length * 8 : prefix(value.substring(slash + 1), bytes.length * 8);
        BigInteger host = BigInteger.ONE.shiftLeft(bytes.length * 8 - length).subtract(BigInteger.ONE);
        BigInteger address = new BigInteger(1, bytes).andNot(host);
        return format(address, bytes.length) + (slash < 0 ? "" : "/" + length);
    }

    private static int prefix(String text, int most) {
        return NUMBER.matcher(text).matches() && text.length() < 4 ? Math.min(Integer.parseInt(text), most) : most;
    }

    private static String format(BigInteger address, int bytes) {
        StringBuilder text = new StringBuilder();
        int unit = bytes == 4 ? 8 : 16;
        for (int shift = bytes * 8 - unit; shift >= 0; shift -= unit) {
            int part = address.shiftRight(shift).intValue() & ((1 << unit) - 1);
            text.append(text.length() == 0 ? "" : bytes == 4 ? "." : ":")
                    .append(bytes == 4 ? Integer.toString(part) : Integer.toHexString(part));
        }
        return text.toString();
    }
}
