package org.securecloudlab.image.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signature.SignatureProperties;

/**
 * The properties of an image that was signed, and the line that creates it.
 *
 * @param signature base64
 * @param certificateId id of the certificate in the key manager
 */
public record ImageCreation(String signature, HashMethod hash, SignatureKeyType type, String certificateId) {

    /** The four properties by name. */
    public Map<String, String> propertyMap() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(SignatureProperties.SIGNATURE, signature);
        properties.put(SignatureProperties.HASH_METHOD, hash.propertyValue());
        properties.put(SignatureProperties.KEY_TYPE, type.propertyValue());
        properties.put(SignatureProperties.CERTIFICATE_ID, certificateId);
        return properties;
    }

    /** The four properties, each as {@code name=value}. */
    public List<String> properties() {
        return propertyMap().entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .toList();
    }

    /**
     * A command of the OpenStack client, over several lines of a shell.
     *
     * @param fileName the image's file
     * @param imageName the image's name
     */
    public String commandLine(String fileName, String imageName, String diskFormat) {
        List<String> lines = new ArrayList<>();
        lines.add("openstack image create --file " + quoted(fileName) + " --disk-format " + diskFormat
                + " --container-format bare");
        properties().forEach(property -> lines.add("--property " + quoted(property)));
        return String.join(" \\\n  ", lines) + " " + quoted(imageName);
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9._=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
