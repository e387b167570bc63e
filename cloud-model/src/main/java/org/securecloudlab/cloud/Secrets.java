package org.securecloudlab.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must never get in: values of options that hold a secret, and the user part of URLs. {@link Settings} applies it, so no
 * door can be forgotten; readers apply it as well, before anything else sees a value. Masking twice changes nothing.
 *
 * <p>Sources: the options that nova 26.2.2, glance 25.1.0 and their oslo libraries declare with {@code secret=True}, with their
 * old names; and, because plugins bring options of their own, every name that ends like a secret.
 */
public final class Secrets {
    /** What stands in for a secret. */
    public static final String MASK = "***";

    private static final Set<String> DECLARED = Set.of(
            "admin_password",
            "admin_token",
            "backend_argument",
            "cinder_store_password",
            "connection",
            "fixed_key",
            "host_password",
            "memcache_secret_key",
            "metadata_encryption_key",
            "metadata_proxy_shared_secret",
            "notification_transport_url",
            "password",
            "s3_store_access_key",
            "s3_store_secret_key",
            "slave_connection",
            "sql_connection",
            "ssl_key_password",
            "swift_store_key",
            "swift_store_user",
            "token",
            "transport_url",
            "vmware_server_password");
    private static final Pattern LIKE_A_SECRET =
            Pattern.compile("(?:.*[_.])?(?:[a-z0-9]*password|passwd|passphrase|secret|secret_id"
                    + "|shared_secret|secret_key|token|hmac_keys?|access_key|private_key|api_key|encryption_key|fixed_key|store_key"
                    + "|credentials?|auth_data)");
    /** Switches, not secrets, though their names end like one. */
    private static final Set<String> SWITCHES = Set.of(
            "allow_credentials",
            "config_drive_inject_password",
            "enable_instance_password",
            "inject_password",
            "send_service_user_token");
    /** A URL's user part; unescaped slashes in a password are taken along, rather too much than too little. */
    private static final Pattern URL_USER = Pattern.compile("(://)(?:[^\\s/?#]*|[^\\s/?#@]*:\\S*)@");

    private static final Pattern URL_PARAMETER = Pattern.compile(
            "([?&;](?:password|passwd|secret|token|api_key|access_key)=)[^&;\\s]+", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** Whether an option (with or without its section) holds a secret; case and dashes do not matter. */
    public static boolean isSecret(String option) {
        String name = option.substring(option.lastIndexOf('.') + 1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('-', '_');
        return DECLARED.contains(name)
                || (!SWITCHES.contains(name) && LIKE_A_SECRET.matcher(name).matches());
    }

    /** A value of an option as it may be kept. */
    public static String masked(String option, String value) {
        return isSecret(option) && !value.isEmpty() ? MASK : maskedUrls(value);
    }

    /** Several values of an option as they may be kept. */
    public static List<String> masked(String option, List<String> values) {
        return values.stream().map(value -> masked(option, value)).toList();
    }

    /** A text without the user parts and secret parameters of the URLs in it. */
    public static String maskedUrls(String text) {
        if (!text.contains("://")) {
            return text;
        }
        String withoutUsers = URL_USER.matcher(text).replaceAll("$1***@");
        return URL_PARAMETER.matcher(withoutUsers).replaceAll("$1***");
    }
}
