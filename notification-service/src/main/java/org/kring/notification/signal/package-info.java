/** How the replicas tell each other, through PostgreSQL, what their open pages must hear of. */
@NullMarked
package org.kring.notification.signal;

import org.jspecify.annotations.NullMarked;
