/** Tells people what concerns them, at once and later. */
@NullMarked
package org.kring.notification;

import org.jspecify.annotations.NullMarked;
