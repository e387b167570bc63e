package org.securecloudlab.cloud.review;

import java.util.Locale;

/** What rules ask about addresses. */
public final class Urls {
    private Urls() {}

    public static boolean isHttps(String url) {
        return starts(url, "https://");
    }

    public static boolean isHttp(String url) {
        return starts(url, "http://");
    }

    /** The same address over TLS. */
    public static String https(String url) {
        String rest = url.contains("//") ? url.substring(url.indexOf("//") + 2) : url;
        return "https://" + rest;
    }

    private static boolean starts(String url, String scheme) {
        return url.strip().toLowerCase(Locale.ROOT).startsWith(scheme);
    }
}
