/** Posts that somebody follows or no longer wants to hear of. */
@NullMarked
package org.kring.notification.subscription;

import org.jspecify.annotations.NullMarked;
