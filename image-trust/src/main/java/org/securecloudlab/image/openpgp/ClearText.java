package org.securecloudlab.image.openpgp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a clearsigned file (RFC 4880 section 7): what gpg hands out as signed, and what the signature is over.
 *
 * @param text the text, dash escapes undone
 * @param signedText the bytes under the signature: blanks at line ends taken off, lines ended by CR LF, none behind the last
 * @param hashes what the Hash headers name
 * @param damage what is wrong with headers or text; empty when nothing is
 * @param nextLine index of the line behind the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ClearText(byte[] text, byte[] signedText, Set<String> hashes, Optional<String> damage, int nextLine) {

    static ClearText read(List<String> lines, int start) {
        int at = start;
        Set<String> hashes = new HashSet<>();
        Optional<String> damage = Optional.empty();
        while (at < lines.size() && !Armor.stripped(lines.get(at)).isEmpty()) {
            String header = Armor.stripped(lines.get(at++));
            if (header.startsWith("Hash: ")) {
                for (String name : header.substring(6).split(",", -1)) {
                    hashes.add(name.strip());
                }
            } else if (!header.startsWith("NotDashEscaped: ")) {
                damage = Optional.of("invalid clearsig header");
            }
        }
        at++;
        List<String> body = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).startsWith("-----BEGIN PGP SIGNATURE-----")) {
            String line = lines.get(at++);
            body.add(line.startsWith("- ") ? line.substring(2) : line);
        }
        return new ClearText(
                String.join("", body).getBytes(StandardCharsets.ISO_8859_1), signed(body), hashes, damage, at);
    }

    private static byte[] signed(List<String> body) {
        StringBuilder signed = new StringBuilder();
        for (int i = 0; i < body.size(); i++) {
            signed.append(i == 0 ? "" : "\r\n").append(Armor.stripped(body.get(i)));
        }
        return signed.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
