/** How far each person read under a post: for them alone, not an event, and no loss if it is gone. */
@NullMarked
package org.kring.content.reading;

import org.jspecify.annotations.NullMarked;
