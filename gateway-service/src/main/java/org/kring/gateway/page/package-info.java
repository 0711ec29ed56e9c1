/** The few pages that the gateway shows itself. */
@NullMarked
package org.kring.gateway.page;

import org.jspecify.annotations.NullMarked;
