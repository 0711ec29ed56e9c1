/** What the gateway answers when it refuses or cannot (RFC 9457). */
@NullMarked
package org.kring.gateway.problem;

import org.jspecify.annotations.NullMarked;
