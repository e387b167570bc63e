package org.securecloudlab.image.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.image.checksum.LineVerdict;
import org.securecloudlab.kernel.Progress;

/** Verifies the boot media of a folder. */
public final class MediaCheck {
    private static final Pattern LIST =
            Pattern.compile("(?i).*(SUMS?|CHECKSUMS?|\\.(md5|sha1|sha224|sha256|sha384|sha512|b2)(sums?)?)(\\.txt)?");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)(.+)\\.(gpg|sig|sign|asc)");
    private static final Pattern SIDE_FILE = Pattern.compile("(?i).*\\.(gpg|sig|sign|asc|pgp|key)");

    private MediaCheck() {}

    /**
     * Verifies everything.
     *
     * @param wanted names that must be genuine, also where no list speaks of them; empty for whatever is there
     * @param ignoreMissing files that a list names and that are not there do not matter
     */
    public static MediaReport of(
            MediaFolder folder, MediaPolicy policy, Set<String> wanted, boolean ignoreMissing, Progress progress)
            throws IOException {
        List<ListVerdict> lists = new ArrayList<>();
        for (String name : folder.names()) {
            if (isList(name, folder)) {
                lists.add(ListCheck.of(folder, name, policy, progress));
            }
        }
        Set<String> names = new TreeSet<>(wanted);
        folder.names().stream()
                .filter(name ->
                        !isList(name, folder) && !SIDE_FILE.matcher(name).matches())
                .forEach(names::add);
        if (!ignoreMissing) {
            lists.stream()
                    .filter(ListVerdict::isBelieved)
                    .flatMap(list -> list.sums().lines().stream())
                    .forEach(line -> names.add(plain(line)));
        }
        return new MediaReport(
                lists, names.stream().map(name -> verdict(name, lists)).toList());
    }

    /** A signature beside its list is none; alone it may carry the list inside. */
    private static boolean isList(String name, MediaFolder folder) {
        Matcher signature = SIGNATURE.matcher(name);
        if (!signature.matches()) {
            return LIST.matcher(name).matches();
        }
        String list = signature.group(1);
        return LIST.matcher(list).matches() && !folder.names().contains(list);
    }

    private static String plain(LineVerdict line) {
        String name = line.line().shownName();
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static FileVerdict verdict(String name, List<ListVerdict> lists) {
        List<String> chain = new ArrayList<>();
        FileVerdict.State state = FileVerdict.State.UNPROVEN;
        for (ListVerdict list : lists) {
            for (LineVerdict line : list.sums().lines()) {
                if (plain(line).equals(name)) {
                    FileVerdict.State said = said(list, line);
                    chain.addAll(reasons(list, line));
                    state = worse(state, said);
                }
            }
        }
        if (chain.isEmpty()) {
            chain.add("no list of checksums names it");
        }
        return new FileVerdict(name, state, chain);
    }

    private static FileVerdict.State said(ListVerdict list, LineVerdict line) {
        if (!list.isBelieved() || line.line().algorithm().isWeak()) {
            return FileVerdict.State.UNPROVEN;
        }
        return switch (line.kind()) {
            case OK -> FileVerdict.State.GENUINE;
            case FAILED -> FileVerdict.State.ALTERED;
            default -> FileVerdict.State.MISSING;
        };
    }

    /** One believed word against a file weighs more than one for it. */
    private static FileVerdict.State worse(FileVerdict.State a, FileVerdict.State b) {
        if (a == FileVerdict.State.UNPROVEN) {
            return b;
        }
        return b == FileVerdict.State.UNPROVEN || b == FileVerdict.State.GENUINE ? a : b;
    }

    private static List<String> reasons(ListVerdict list, LineVerdict line) {
        List<String> reasons = new ArrayList<>(list.reasons());
        reasons.add(list.name() + " line " + line.line().number() + ", "
                + line.line().algorithm().tag() + ": " + line.kind().word());
        if (line.line().algorithm().isWeak()) {
            reasons.add(line.line().algorithm().tag() + " proves nothing: files with the same sum can be made");
        }
        return reasons;
    }
}
