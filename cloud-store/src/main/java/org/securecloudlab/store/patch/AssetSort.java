package org.securecloudlab.store.patch;

import org.securecloudlab.store.jdbc.SortedKeyset;

/** Orders of a list of assets. */
public enum AssetSort {
    /** Most critical findings first, then most high ones, then most. */
    URGENT(new SortedKeyset(
            "coalesce(s.critical, 0) * 1000000000000 + coalesce(s.high, 0) * 1000000::bigint + coalesce(s.findings, 0)",
            "bigint",
            true)),
    FINDINGS(new SortedKeyset("coalesce(s.findings, 0)", "integer", true)),
    NAME(SortedKeyset.byName("a.name")),
    ADDED(new SortedKeyset("a.id", "bigint", false));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final SortedKeyset keyset;

    AssetSort(SortedKeyset keyset) {
        this.keyset = keyset;
    }

    SortedKeyset keyset() {
        return keyset;
    }
}
