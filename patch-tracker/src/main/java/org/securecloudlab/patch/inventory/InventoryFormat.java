package org.securecloudlab.patch.inventory;

import java.util.regex.Pattern;
import org.securecloudlab.patch.document.Words;

/** The forms in which systems tell what is installed. */
public enum InventoryFormat {
    /** A table with a head line; see {@link PackageTable}. */
    TABLE(Pattern.compile("(?s)^(package|version|source|source_version|architecture|status)\\t.*")),
    /** {@code /var/lib/dpkg/status}, or {@code dpkg -s}. */
    DPKG_STATUS(Pattern.compile("(?s)^Package: .*")),
    /** {@code dpkg -l}. */
    DPKG_LIST(Pattern.compile("(?s)^(Desired=|\\|| *[uirph][nicuhtFHW][R ]? ).*")),
    /** {@code apk list --installed}. */
    APK_LIST(Pattern.compile("(?s)^\\S+-\\d\\S* \\S+ \\{[^}\\n]*} .*")),
    /** {@code dpkg-query -W}: name, tab, version. */
    DPKG_QUERY(Pattern.compile("(?s)^[a-z0-9][a-z0-9+.:-]*\\t[^\\t\\n]*(\\n.*)?")),
    /** {@code rpm -qa} with a query format of four columns; see {@link RpmList}. */
    RPM_QUERY(Pattern.compile("(?s)^\\S+\\t[^\\t\\n]+\\t[^\\t\\n]*\\t.*")),
    /** {@code rpm -qa}. */
    RPM_LIST(Pattern.compile("(?s)^\\S+-[^-\\s]+-[^-\\s]+\\s.*"));

    private final Pattern start;

    InventoryFormat(Pattern start) {
        this.start = start;
    }

    /** Whether a text that begins like this has this form. */
    boolean fits(String beginning) {
        return start.matcher(beginning).matches();
    }

    /** Its name for users, such as {@code dpkg-list}. */
    public String label() {
        return Words.of(this);
    }
}
