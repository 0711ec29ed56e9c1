/** The notifications of each person, their wording, and what of them may be seen. */
@NullMarked
package org.kring.notification.inbox;

import org.jspecify.annotations.NullMarked;
