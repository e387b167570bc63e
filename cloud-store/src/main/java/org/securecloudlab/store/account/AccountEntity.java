package org.securecloudlab.store.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Row of table {@code account}. */
@Entity
@Table(name = "account")
class AccountEntity extends PanacheEntityBase {
    @Id
    String name = "";

    @Column(name = "password_hash", nullable = false)
    String passwordHash = "";

    @Column(nullable = false)
    String role = "";

    @Column(name = "created_at", nullable = false)
    Instant createdAt = Instant.EPOCH;

    Account toRecord() {
        return new Account(name, passwordHash, role, createdAt);
    }
}
