package org.securecloudlab.image.certificate;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/** Times of a certificate: to the second, in UTC, nothing else (RFC 5280 section 4.1.2.5). */
final class DerTime {
    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int PIVOT_YEAR = 50;

    private DerTime() {}

    static LocalDateTime of(DerElement element) {
        String text = new String(element.contents(), StandardCharsets.ISO_8859_1);
        if (element.tag() == UTC_TIME && text.matches("[0-9]{12}Z")) {
            int year = Integer.parseInt(text.substring(0, 2));
            return time(year + (year < PIVOT_YEAR ? 2000 : 1900), text.substring(2));
        }
        if (element.tag() == GENERALIZED_TIME && text.matches("[0-9]{14}Z")) {
            return time(Integer.parseInt(text.substring(0, 4)), text.substring(4));
        }
        throw MalformedCertificateException.value("a time that is not written as certificates have it");
    }

    private static LocalDateTime time(int year, String rest) {
        try {
            return LocalDateTime.of(year, pair(rest, 0), pair(rest, 2), pair(rest, 4), pair(rest, 6), pair(rest, 8));
        } catch (DateTimeException e) {
            throw MalformedCertificateException.value("a time that does not exist");
        }
    }

    private static int pair(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }
}
