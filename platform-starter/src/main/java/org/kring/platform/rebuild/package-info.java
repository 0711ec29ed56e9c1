/** Builds read models again from the event store, beside the old ones, while the service goes on. */
@NullMarked
package org.kring.platform.rebuild;

import org.jspecify.annotations.NullMarked;
