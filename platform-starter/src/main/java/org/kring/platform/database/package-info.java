/** How a service shares its connections to PostgreSQL. */
@NullMarked
package org.kring.platform.database;

import org.jspecify.annotations.NullMarked;
