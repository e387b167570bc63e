package org.securecloudlab.cloud.anonymize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Secrets;

/** Pseudonyms inside keyed values: extra specs, metadata of aggregates, image properties, options. */
final class Values {
    /** Numbers, truth values and the operators of nova's extra specs (nova/scheduler/filters/extra_specs_ops.py). */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)-?[0-9]+(\\.[0-9]+)?|true|false|yes|no|on|off|none|required|forbidden|=|==|!=|>=|<=|s[!=<>]=?=?|<in>|<all-in>|<or>");
    /** Extra specs whose values are nova's own vocabulary. */
    private static final Pattern VOCABULARY = Pattern.compile(
            "(hw|hw_rng|hw_video|quota|os|pci_passthrough|resources\\w*|trait\\w*|accel|group_policy)(:.*)?");
    /** Image properties whose values are a vocabulary (Glance, "Useful image properties"). */
    private static final Pattern IMAGE_VOCABULARY = Pattern.compile(
            "hw_.*|trait:.*|os_type|os_distro|os_version|os_secure_boot|os_require_quiesce|architecture|hypervisor_type|vm_mode"
                    + "|hypervisor_version_requires|img_hv_type|img_hv_requested_version|img_signature_hash_method"
                    + "|img_signature_key_type|img_hide_hypervisor_id|img_block_device_mapping|os_hidden");
    /** Options whose text is nova's own vocabulary or a device. */
    private static final Set<String> OPTION_VOCABULARY = Set.of(
            "filter_scheduler.enabled_filters",
            "filter_scheduler.available_filters",
            "filter_scheduler.weight_classes",
            "libvirt.virt_type",
            "libvirt.cpu_mode",
            "libvirt.cpu_models",
            "libvirt.rng_dev_path",
            "libvirt.live_migration_scheme",
            "vnc.auth_schemes",
            "api.auth_strategy",
            "glance_store.stores",
            "paste_deploy.flavor");
    /** Policy checks without any name of the owner's. */
    private static final Pattern PLAIN_CHECK = Pattern.compile(
            "(?i)\\s*|[!@]|((role:(admin|member|reader|service)|is_admin:(true|1)|rule:admin_api|and|or|not|[()])\\s*)+");

    private final Pseudonyms pseudonyms;

    Values(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Values that are words of lists and conditions; numbers, truth values and operators stay. */
    String words(String value) {
        List<String> words = new ArrayList<>();
        for (String word : value.split(" ", -1)) {
            List<String> parts = new ArrayList<>();
            for (String part : word.split(",", -1)) {
                parts.add(PLAIN.matcher(part).matches() ? part : pseudonyms.of(part));
            }
            words.add(String.join(",", parts));
        }
        return String.join(" ", words);
    }

    SortedMap<String, String> extraSpecs(Map<String, String> specs) {
        SortedMap<String, String> result = new TreeMap<>();
        specs.forEach((key, value) -> result.put(key, VOCABULARY.matcher(key).matches() ? value : words(value)));
        return result;
    }

    SortedMap<String, String> aggregateMetadata(Map<String, String> metadata) {
        SortedMap<String, String> result = new TreeMap<>();
        metadata.forEach((key, value) -> result.put(key, words(value)));
        return result;
    }

    SortedMap<String, String> imageProperties(Map<String, String> properties) {
        SortedMap<String, String> result = new TreeMap<>();
        properties.forEach((key, value) ->
                result.put(key, IMAGE_VOCABULARY.matcher(key).matches() ? value : pseudonyms.of(value)));
        return result;
    }

    /** Keys and values that users made up. */
    SortedMap<String, String> free(Map<String, String> entries) {
        SortedMap<String, String> result = new TreeMap<>();
        entries.forEach((key, value) -> result.put(pseudonyms.text(key), pseudonyms.text(value)));
        return result;
    }

    SortedMap<String, List<String>> options(Map<String, List<String>> options) {
        SortedMap<String, List<String>> result = new TreeMap<>();
        options.forEach((option, values) -> result.put(
                option,
                values.stream()
                        .map(value ->
                                OPTION_VOCABULARY.contains(option) || value.equals(Secrets.MASK) ? value : words(value))
                        .toList()));
        return result;
    }

    /** Rules keep their name where it is the service's own; a check that may name somebody is blanked. */
    SortedMap<String, String> policy(Map<String, String> rules) {
        SortedMap<String, String> result = new TreeMap<>();
        rules.forEach((rule, check) -> result.put(
                rule.contains(":") ? rule : pseudonyms.of(rule),
                PLAIN_CHECK.matcher(check).matches() ? check : Secrets.MASK));
        return result;
    }
}
