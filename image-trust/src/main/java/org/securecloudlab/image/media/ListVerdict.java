package org.securecloudlab.image.media;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.checksum.SumReport;
import org.securecloudlab.image.openpgp.PgpReport;

/**
 * What became of a list of checksums.
 *
 * @param name the list's file
 * @param signatureFile what signs it: another file, or itself where it is clearsigned; empty for an unsigned list
 * @param gpg what gpg says of the signature; empty for an unsigned list
 * @param sums what the checksum tool says
 * @param isBelieved its lines count
 * @param reasons why, or why not
 */
public record ListVerdict(
        String name,
        Optional<String> signatureFile,
        Optional<PgpReport> gpg,
        SumReport sums,
        boolean isBelieved,
        List<String> reasons) {

    public ListVerdict {
        reasons = List.copyOf(reasons);
    }
}
