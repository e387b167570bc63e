package org.securecloudlab.image.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns of lines that weaken an image. */
enum CommandRule {
    UPDATE_ASKS("update-asks") {
        @Override
        boolean matches(String line) {
            return UPDATE.matcher(line).find() && !ANSWERED.matcher(line).find();
        }
    },
    FETCH_AND_RUN("command-fetch-and-run") {
        @Override
        boolean matches(String line) {
            return PIPED.matcher(line).find() || SUBSTITUTED.matcher(line).find();
        }
    },
    TLS_UNCHECKED("command-tls-unchecked") {
        @Override
        boolean matches(String line) {
            return UNCHECKED.matcher(effect(line)).find();
        }
    },
    HTTP("command-http") {
        @Override
        boolean matches(String line) {
            return FETCHER.matcher(line).find() && CLEAR_URL.matcher(line).find();
        }
    },
    SELINUX_OFF("command-selinux-off") {
        @Override
        boolean matches(String line) {
            return SELINUX.matcher(effect(line)).find();
        }
    },
    GPGCHECK_OFF("command-gpgcheck-off") {
        @Override
        boolean matches(String line) {
            return GPGCHECK.matcher(effect(line)).find();
        }
    },
    ROOT_LOGIN("command-root-login") {
        @Override
        boolean matches(String line) {
            return ROOT.matcher(effect(line)).find();
        }
    },
    LOGIN_KEY("ssh-key-baked-in") {
        @Override
        boolean matches(String line) {
            return KEY_WRITTEN.matcher(line).find();
        }
    };

    private static final String WORD = "(^|[\\s;&|(`])(sudo\\s+)?(/\\S*/)?";
    private static final String END = "(\\s|;|&|\\||$)";
    /** Of apt, {@code update} only fetches lists. */
    private static final Pattern UPDATE = Pattern.compile(WORD
            + "((yum|dnf|microdnf|zypper|urpmi)\\s([^;&|]*\\s)?(update|upgrade|distro-sync|dup|dist-upgrade|update-minimal|"
            + "upgrade-minimal|--auto-update)|(apt|apt-get|aptitude)\\s([^;&|]*\\s)?(upgrade|dist-upgrade|full-upgrade|"
            + "safe-upgrade))" + END);

    private static final Pattern ANSWERED = Pattern.compile(
            "\\s(-[A-Za-z]*y[A-Za-z]*|--yes|--assume-?yes|--assumeno|--non-interactive|-n|--auto|--noconfirm|--force-yes)(\\s|=|;|&|\\||$)|(^|[\\s;&|])yes\\s*\\|");
    private static final String SHELL = "(ba|da|z|k|a)?sh|python[0-9.]*|perl|ruby|node|php";
    private static final Pattern PIPED = Pattern.compile(
            "\\b(curl|wget|fetch)\\b[^;&]*\\|\\s*(sudo\\s+(-\\S+\\s+)*)?(env\\s+)?(/\\S*/)?(" + SHELL + ")\\b");
    private static final Pattern SUBSTITUTED = Pattern.compile(
            "(\\b(" + SHELL + "|eval|source)\\b|(^|\\s)\\.\\s)[^;&|]*(\\$\\(|`|<\\()\\s*(curl|wget)\\b");
    private static final Pattern UNCHECKED = Pattern.compile(
            "\\bcurl\\b[^;&|]*\\s(-[A-Za-z]*k[A-Za-z]*|--insecure|--proxy-insecure)(\\s|$)"
                    + "|--no-check-certificate|--check-certificate=off|--trusted-host|--no-verify-ssl|--disable-ssl-certificate-validation|"
                    + "(?i:http\\.sslverify(=|\\s+)(false|0|no)|git_ssl_no_verify=(1|true)|\\bsslverify\\s*=\\s*(0|false|no)|"
                    + "strict-ssl(=|\\s+)false|verify-peer\\s*[\"=]?\\s*\"?false|verify-host\\s*[\"=]?\\s*\"?false|node_tls_reject_unauthorized=0|pythonhttpsverify=0)");
    private static final Pattern FETCHER = Pattern.compile(
            WORD
                    + "(curl|wget|fetch|rpm|yum|dnf|zypper|yum-config-manager|git|svn|pip[0-9.]*|gem|npm|apt-key|add-apt-repository|apt-get|apt|lynx|ftp|aria2c|easy_install)\\b");
    private static final Pattern CLEAR_URL =
            Pattern.compile("(?i)\\b(http|ftp)://(?!(localhost|127\\.0\\.0\\.1|\\[::1])(\\W|$))");
    private static final Pattern SELINUX = Pattern.compile(
            "(?i)\\bsetenforce\\s+(0|permissive)\\b|\\bselinux\\s*=\\s*(disabled|permissive|0)\\b|\\benforcing=0\\b|--disableselinux\\b");
    private static final Pattern GPGCHECK = Pattern.compile(
            "(?i)\\b(repo_|localpkg_|pkg_)?gpgcheck\\s*=\\s*(0|false|no|off)\\b|--no-?gpg-?checks?\\b|--allow-unauthenticated|\\[[^\\]]*trusted=yes[^\\]]*]|"
                    + "--nosignature|\\ballowunauthenticated\\b\\W*(true|1|yes)|--no-gpg-check");
    private static final Pattern ROOT = Pattern.compile(
            "(?i)\\bpermitrootlogin[\\s=\"']+yes\\b|\\bpasswd\\s+(-[du]|--delete|--unlock)\\s+root\\b|\\busermod\\s+(-U|--unlock)\\s+root\\b|"
                    + "\\broot:[^\\s|]+[\"']?\\s*\\|\\s*(sudo\\s+)?chpasswd|\\bpasswd\\s+--stdin\\s+root\\b|\\bdisable_root\\s*:\\s*(0|false|no)\\b|\\bpermitemptypasswords[\\s=\"']+yes\\b");
    private static final Pattern KEY_WRITTEN =
            Pattern.compile("(>>?|\\btee\\b(\\s+-a)?|-o|-O|\\bcp\\b.*|\\binstall\\b.*)\\s*\\S*authorized_keys2?\\b");
    private static final Pattern SUBSTITUTION =
            Pattern.compile("\\bs([/|#,@!:])(?:\\\\.|(?!\\1).)*\\1((?:\\\\.|(?!\\1).)*)\\1");

    private final String code;

    CommandRule(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    abstract boolean matches(String line);

    /** What a line leaves behind: of a substitution only what it puts in, so that mending a setting is not taken for breaking it. */
    static String effect(String line) {
        if (!line.contains("sed") && !line.contains("perl")) {
            return line;
        }
        Matcher matcher = SUBSTITUTION.matcher(line);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(" " + found.group(2) + " "));
    }
}
