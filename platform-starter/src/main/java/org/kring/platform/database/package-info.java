/** How a service asks PostgreSQL: by connections that are shared in turn, and of lists only what was asked for. */
@NullMarked
package org.kring.platform.database;

import org.jspecify.annotations.NullMarked;
