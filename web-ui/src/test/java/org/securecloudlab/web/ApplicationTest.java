package org.securecloudlab.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.securecloudlab.store.testing.DatabaseResource;

/** A test against the running application; all such tests share one start and one database, so each makes names of its own. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationTest {}
