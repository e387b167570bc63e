package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a file out of its ASCII armor as gpg 2.2 does ({@code g10/armor.c}): text around an armor does not matter, a checksum that is
 * missing is fine and one that is wrong spoils what it is over, and headers, dashes and odd characters are read as gpg reads them.
 */
final class ArmorFilter {
    private static final String CLEARSIGNED = "BEGIN PGP SIGNED MESSAGE";

    private final ArmorLines lines;
    private final List<ArmoredRun> runs = new ArrayList<>();
    private final ClearSignedHeader cleartext = new ClearSignedHeader();
    private boolean error;
    private boolean hasData;
    private boolean stopped;

    private ArmorFilter(byte[] file) {
        this.lines = new ArmorLines(file);
    }

    /**
     * What was inside.
     *
     * @param runs packets and clearsigned texts in the file's order
     * @param hasError gpg complained of the armor
     * @param isNothing there is neither an armor nor a packet: {@code NODATA 1}
     * @param isStopped gpg gives up at once behind the last run: {@code BADARMOR}
     */
    record Content(List<ArmoredRun> runs, boolean hasError, boolean isNothing, boolean isStopped) {
        Content {
            runs = List.copyOf(runs);
        }

        /** The bytes of all packets. */
        byte[] packets() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            runs.stream()
                    .filter(ArmoredRun.Packets.class::isInstance)
                    .forEach(run -> bytes.writeBytes(((ArmoredRun.Packets) run).bytes()));
            return bytes.toByteArray();
        }
    }

    static Content remove(byte[] file) {
        if (file.length < 2 || BinaryStart.isBinary(file, 0)) {
            return new Content(List.of(new ArmoredRun.Packets(file, false)), false, false, false);
        }
        ArmorFilter filter = new ArmorFilter(file);
        boolean bypassed = filter.run();
        return new Content(filter.runs, filter.error, !filter.hasData && !bypassed, filter.stopped);
    }

    /** Whether what is left was taken as it stands. */
    private boolean run() {
        while (lines.next() && !stopped) {
            boolean binary = lines.isTruncated() || (!lines.isBlank() && lines.length() >= 2 && lines.isBinary());
            if (binary) {
                packets(lines.rest(), false);
                return true;
            }
            Optional<String> label = findLabel();
            if (label.isEmpty()) {
                break;
            }
            boolean clear = label.get().equals(CLEARSIGNED);
            headers(clear);
            if (clear && !text()) {
                break;
            }
            if (!stopped && !block()) {
                break;
            }
        }
        return false;
    }

    private Optional<String> findLabel() {
        do {
            Optional<String> label = ArmorLabel.of(lines.text());
            if (label.isPresent()) {
                return label;
            }
        } while (lines.nextWhole());
        return Optional.empty();
    }

    /** Header lines up to a blank one, or to one that is none, with which reading goes on. */
    private boolean headers(boolean clear) {
        while (lines.nextWhole()) {
            String line = lines.text().stripTrailing();
            if (line.isEmpty()) {
                lines.rewind();
                return true;
            }
            int colon = lines.text().indexOf(':');
            char after = colon < 0 || colon + 1 >= lines.text().length()
                    ? 0
                    : lines.text().charAt(colon + 1);
            boolean header = colon >= 0 && (after == ' ' || after == '\n' || after == '\r');
            if (!header || (clear && !cleartext.take(line))) {
                error = true;
                return false;
            }
        }
        return true;
    }

    /** Whether anything follows the text. */
    private boolean text() {
        Optional<ClearText> text = ClearText.read(lines, cleartext);
        if (text.isEmpty()) {
            error = true;
            runs.add(new ArmoredRun.Text(ClearText.cut(cleartext), true));
            return false;
        }
        runs.add(new ArmoredRun.Text(text.get(), false));
        lines.rewind();
        stopped = !headers(false);
        return true;
    }

    /** Whether gpg looks for another block behind this one. */
    private boolean block() {
        Radix64 radix = Radix64.read(lines);
        error |= radix.hasError();
        hasData |= radix.isEnded();
        if (radix.bytes().length > 0) {
            packets(radix.bytes(), radix.isBroken());
        }
        return radix.isEnded() && radix.bytes().length > 0;
    }

    private void packets(byte[] bytes, boolean broken) {
        runs.add(new ArmoredRun.Packets(bytes, broken));
    }
}
