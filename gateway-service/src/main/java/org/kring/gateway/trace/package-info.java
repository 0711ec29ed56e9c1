/** What ties a request to its log lines. */
@NullMarked
package org.kring.gateway.trace;

import org.jspecify.annotations.NullMarked;
