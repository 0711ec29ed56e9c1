/** Who belongs to which community since when, in the order of this service's own consumers. */
@NullMarked
package org.kring.notification.membership;

import org.jspecify.annotations.NullMarked;
