/** How a replica takes its leave. */
@NullMarked
package org.kring.platform.shutdown;

import org.jspecify.annotations.NullMarked;
