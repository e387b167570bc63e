package org.securecloudlab.image.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateAuditTest {
    private static final String TEMPLATE = """
            <template><name>t</name><os><name>Fedora</name><version>34</version><arch>x86_64</arch>
            <install type='url'><url>https://mirror.example.org/os/</url></install><rootpw>xK3!long-enough</rootpw></os>
            <commands><command name='c'>%s</command></commands></template>
            """;

    private static TemplateReport audit(String xml) {
        return TemplateAudit.of(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String codes(String line) {
        return String.join(
                " ",
                audit(TEMPLATE.formatted("<![CDATA[" + line + "]]>")).findings().stream()
                        .map(AuditFinding::code)
                        .filter(code -> !code.equals("rootpw-clear"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yum -y update | ''",
                "yum update -y | ''",
                "dnf upgrade | update-asks",
                "apt-get update | ''",
                "apt-get dist-upgrade | update-asks",
                "apt-get -qy upgrade | ''",
                "wget -qO- https://x.example.org/i.sh / sudo bash | command-fetch-and-run",
                "bash -c \"$(curl -fsSL https://x.example.org/i.sh)\" | command-fetch-and-run",
                "curl --insecure -o f https://x.example.org/f | command-tls-unchecked",
                "wget --no-check-certificate https://x.example.org/f | command-tls-unchecked",
                "curl -o f http://x.example.org/f | command-http",
                "curl http://127.0.0.1/f | ''",
                "sed -i s/SELINUX=disabled/SELINUX=enforcing/ /etc/selinux/config | hardening-found",
                "sed -i s/SELINUX=enforcing/SELINUX=permissive/ /etc/selinux/config | command-selinux-off",
                "yum --nogpgcheck -y install x | command-gpgcheck-off",
                "sed -i 's/gpgcheck=0/gpgcheck=1/' /etc/yum.conf | ''",
                "echo PermitRootLogin yes >> /etc/ssh/sshd_config | command-root-login",
                "echo PermitRootLogin no >> /etc/ssh/sshd_config | hardening-found",
                "# setenforce 0 | ''",
                "systemctl disable --now autofs | hardening-found",
                "echo ssh-rsa AAA >> /root/.ssh/authorized_keys | ssh-key-baked-in"
            })
    void linesAreJudged(String line, String codes) {
        assertThat(codes(line.replace(" / sudo", " | sudo"))).isEqualTo(codes);
    }

    @Test
    void entitiesAreRefusedAndNothingOutsideIsRead() {
        String entity = "<!DOCTYPE template [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + TEMPLATE.formatted("&e;");
        assertThat(audit(entity).isValid()).isFalse();
        assertThat(audit("<!DOCTYPE template>" + TEMPLATE.formatted("true")).isValid())
                .isTrue();
    }

    @Test
    void onlyBlanksOfXmlStandBetweenElements() {
        String template = TEMPLATE.formatted("true");
        assertThat(audit(template.replaceFirst("<os>", " \t\r\n<os>")).isValid())
                .isTrue();
        assertThat(audit(template.replaceFirst("<os>", "\u2003<os>")).isValid()).isFalse();
    }

    @Test
    void aBillionLaughsEndQuickly() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE template [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertThat(audit(bomb + "]>" + TEMPLATE.formatted("&a39;")).isValid()).isFalse();
    }

    @Test
    void complianceIsTrackedOverVersions() {
        ComplianceHistory history = new ComplianceHistory(java.util.List.of())
                .with("1", audit(TEMPLATE.formatted("true")))
                .with("2", audit(TEMPLATE.formatted("service autofs stop")))
                .with("3", audit(TEMPLATE.formatted("true")));
        assertThat(history.versions().get(1).gained()).containsExactly("CCE-26976-1");
        assertThat(history.versions().get(2).lost()).containsExactly("CCE-26976-1");
        assertThat(history.hasLoss()).isTrue();
    }
}
