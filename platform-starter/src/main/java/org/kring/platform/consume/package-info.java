/** Consumes what other services publish: exactly one effect, retried, then parked. */
@NullMarked
package org.kring.platform.consume;

import org.jspecify.annotations.NullMarked;
