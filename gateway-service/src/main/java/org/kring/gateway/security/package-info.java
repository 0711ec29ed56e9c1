/** Who may come in by which door, and what browsers are told. */
@NullMarked
package org.kring.gateway.security;

import org.jspecify.annotations.NullMarked;
