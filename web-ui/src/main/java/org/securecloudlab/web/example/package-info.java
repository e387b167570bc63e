/** The examples that come with the application: clouds, traces and scenarios, each in a folder of that name below {@code examples}. */
@NullMarked
package org.securecloudlab.web.example;

import org.jspecify.annotations.NullMarked;
