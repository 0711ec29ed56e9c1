/** What another service published, reduced to what happened, where, and by whom. */
@NullMarked
package org.kring.notification.happening;

import org.jspecify.annotations.NullMarked;
