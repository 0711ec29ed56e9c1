/** Sessions in PostgreSQL, so that any replica knows any visitor. */
@NullMarked
package org.kring.gateway.session;

import org.jspecify.annotations.NullMarked;
