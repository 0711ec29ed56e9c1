/** Axon on JDBC and PostgreSQL, with payloads a person can read. */
@NullMarked
package org.kring.platform.eventstore;

import org.jspecify.annotations.NullMarked;
