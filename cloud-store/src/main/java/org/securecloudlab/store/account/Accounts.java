package org.securecloudlab.store.account;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.ConflictException;

/** Stored accounts. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final String ADMIN = "admin";

    private final AccountRepository repository;

    Accounts(AccountRepository repository) {
        this.repository = repository;
    }

    /** How many there are. */
    public long count() {
        return repository.count();
    }

    /** Every account, by name. */
    public List<Account> list() {
        return repository.listAll(Sort.by("name")).stream()
                .map(AccountEntity::toRecord)
                .toList();
    }

    /** One account. */
    public Optional<Account> find(String name) {
        return repository.findByIdOptional(name).map(AccountEntity::toRecord);
    }

    /**
     * Makes an account.
     *
     * @throws ConflictException when there is one of this name
     */
    public Account create(String name, String passwordHash, String role) {
        if (repository.findByIdOptional(name).isPresent()) {
            throw new ConflictException("There is an account [" + name + "] already");
        }
        AccountEntity entity = new AccountEntity();
        entity.name = name;
        entity.passwordHash = passwordHash;
        entity.role = role;
        entity.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        repository.persist(entity);
        return entity.toRecord();
    }

    /**
     * Changes the password, the role or both; empty when there is no such account.
     *
     * @throws ConflictException when it is the last administrator and would not be one any more
     */
    public Optional<Account> change(String name, Optional<String> passwordHash, Optional<String> role) {
        role.filter(r -> !r.equals(ADMIN)).ifPresent(r -> keepOneAdmin(name));
        return repository.findByIdOptional(name).map(entity -> {
            passwordHash.ifPresent(hash -> entity.passwordHash = hash);
            role.ifPresent(r -> entity.role = r);
            return entity.toRecord();
        });
    }

    /**
     * Deletes an account.
     *
     * @return whether it was there
     * @throws ConflictException when it is the last administrator
     */
    public boolean delete(String name) {
        keepOneAdmin(name);
        return repository.deleteById(name);
    }

    /** Locks all administrators, so that two of them cannot remove each other at the same time. */
    private void keepOneAdmin(String name) {
        List<AccountEntity> admins = repository
                .find("role", ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (admins.size() == 1 && admins.get(0).name.equals(name)) {
            throw new ConflictException("[" + name + "] is the last administrator; make another one first");
        }
    }
}
