package org.securecloudlab.scenario.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.migration.nova.NovaRelease;

/**
 * Guests with something that nova moves only since a release, or never. Source: nova/compute/api.py (the decorators that block operations), nova/conductor/
 * tasks/live_migrate.py ({@code _check_can_migrate_specific_resources}), release notes.
 *
 * @param extraSpec of the flavor
 * @param imageProperty of the same meaning
 * @param what it gives the guest
 * @param since the first release that moves it; 0 for none
 */
record SpecRule(String extraSpec, String imageProperty, String what, int since) implements MoveRule {

    /** All of them. */
    static final List<SpecRule> ALL = List.of(
            new SpecRule("resources:VGPU", "", "a virtual GPU", 29),
            new SpecRule("hw:pmem", "", "virtual persistent memory", 21),
            new SpecRule("hw:tpm_version", "hw_tpm_version", "a virtual TPM", 33),
            new SpecRule("hw:mem_encryption", "hw_mem_encryption", "encrypted memory", 0),
            new SpecRule("accel:device_profile", "", "an accelerator", 0));

    @Override
    public Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova) {
        boolean has = guest.spec(extraSpec, imageProperty)
                .filter(value -> !value.toLowerCase(Locale.ROOT).equals("false") && !value.equals("0"))
                .isPresent();
        if (!has || (since > 0 && nova.release().isAtLeast(since))) {
            return Optional.empty();
        }
        String change = since == 0
                ? "its guests may be restarted with their hosts"
                : "nova were " + new NovaRelease(since).name() + " or later";
        return Optional.of(new Unmovable("it has " + what + " (" + extraSpec + ")", change));
    }
}
