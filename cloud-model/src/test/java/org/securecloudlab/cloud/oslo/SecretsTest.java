package org.securecloudlab.cloud.oslo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Secrets;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.document.CloudWriter;

class SecretsTest {
    private static final String CONF = """
            [DEFAULT]
            transport_url = rabbit://nova:SECRET@one:5672,nova:SECRET@two:5672/
            Transport-URL = rabbit://nova:SECRET@one:5672/
            my_ip = 10.0.0.1
            [database]
            connection = mysql+pymysql://nova:SECRET@db/nova?charset=utf8
            [keystone_authtoken]
            password: "SECRET"
            admin_token =
                SECRET
            www_authenticate_uri = https://nova:SECRET@keystone:5000/v3?token=SECRET
            [neutron]
            metadata_proxy_shared_secret = SECRET
            [glance]
            api_servers = https://glance:9292, https://u:SECRET/x@glance2:9292
            [plugin]
            api_key = SECRET
            some_password = SECRET
            url = http://SECRET@host/
            [libvirt]
            live_migration_uri = qemu+ssh://SECRET@%s/system
            rng_dev_path = /dev/$my_ip/${keystone_authtoken.admin_token}
            broken line SECRET
            """;

    @Property(tries = 50)
    void noSecretSurvives(@ForAll @AlphaChars @StringLength(min = 12, max = 20) String secret) {
        String broken = CONF.replace("SECRET", secret);
        String whole = broken.substring(0, broken.indexOf("broken line"));
        for (String text : List.of(broken, whole)) {
            Parsed<Settings> parsed = SettingsReader.read(List.of(new ConfigText("etc/nova.conf", text)));
            assertThat(parsed.toString()).doesNotContain(secret);
            Cloud cloud = CloudReader.read("name: c\nsettings: {}\n", "c.yaml")
                    .value()
                    .orElseThrow();
            Cloud with = new Cloud(
                    cloud.name(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    parsed.value().orElseThrow());
            assertThat(CloudWriter.toJson(with) + CloudWriter.toYaml(with)).doesNotContain(secret);
        }
        String yaml = "name: c\nsettings:\n  nova: {DEFAULT.transport_url: 'rabbit://a:" + secret
                + "@b/', neutron.password: " + secret + "}\n";
        assertThat(CloudReader.read(yaml, "c.yaml").toString()).doesNotContain(secret);
        String json = "{\"name\":\"c\",\"settings\":{\"nova\":{\"database.connection\":[\"" + secret + "\"]}}}";
        assertThat(CloudReader.read(json, "c.json").toString()).doesNotContain(secret);
    }

    @Test
    void everyOptionThatOsloMarksIsSecret() {
        for (OptionTable table : List.of(OptionTable.nova(), OptionTable.glance())) {
            for (OptionSpec option : table.options()) {
                if (option.secret()) {
                    assertThat(Secrets.isSecret(option.group() + "." + option.name()))
                            .as(option.key())
                            .isTrue();
                    option.oldNames().forEach(old -> assertThat(Secrets.isSecret(old.replace('/', '.')))
                            .as(old)
                            .isTrue());
                }
            }
        }
    }

    @Test
    void whatIsNoSecretStays() {
        assertThat(Secrets.isSecret("api.enable_instance_password")).isFalse();
        assertThat(Secrets.isSecret("oslo_messaging_rabbit.ssl_key_file")).isFalse();
        assertThat(Secrets.isSecret("libvirt.rbd_secret_uuid")).isFalse();
        assertThat(Secrets.maskedUrls("https://glance:9292/v2?x=1")).isEqualTo("https://glance:9292/v2?x=1");
    }
}
