package org.securecloudlab.scenario.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.migration.nova.NovaRelease;

/**
 * Guests with something that nova moves only since a release, or never. Source: nova/compute/api.py (the decorators that block operations), nova/conductor/
 * tasks/live_migrate.py ({@code _check_can_migrate_specific_resources}), release notes.
 *
 * @param extraSpec of the flavor
 * @param imageProperty of the same meaning
 * @param key of the sentence
 * @param what it gives the guest
 * @param since the first release that moves it; 0 for none
 */
record SpecRule(String extraSpec, String imageProperty, String key, String what, int since) implements MoveRule {

    /** All of them. */
    static final List<SpecRule> ALL = List.of(
            new SpecRule("resources:VGPU", "", "vgpu", "a virtual GPU", 29),
            new SpecRule("hw:pmem", "", "pmem", "virtual persistent memory", 21),
            new SpecRule("hw:tpm_version", "hw_tpm_version", "vtpm", "a virtual TPM", 33),
            new SpecRule("hw:mem_encryption", "hw_mem_encryption", "encrypted", "encrypted memory", 0),
            new SpecRule("accel:device_profile", "", "accelerator", "an accelerator", 0));

    @Override
    public Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova) {
        boolean has = guest.spec(extraSpec, imageProperty)
                .filter(value -> !value.toLowerCase(Locale.ROOT).equals("false") && !value.equals("0"))
                .isPresent();
        if (!has || (since > 0 && nova.release().isAtLeast(since))) {
            return Optional.empty();
        }
        Sentence change = since == 0 ? Unmovable.RESTARTED : Unmovable.since(new NovaRelease(since).name());
        return Optional.of(
                new Unmovable(Sentence.of("upgrade." + key, "it has " + what + " ({0})", extraSpec), change));
    }
}
