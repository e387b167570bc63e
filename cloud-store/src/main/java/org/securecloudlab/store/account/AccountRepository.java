package org.securecloudlab.store.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to table {@code account}. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<AccountEntity, String> {}
