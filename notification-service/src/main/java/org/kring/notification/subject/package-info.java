/** What notifications are about: the titles of posts and cards, and who was already named in them. */
@NullMarked
package org.kring.notification.subject;

import org.jspecify.annotations.NullMarked;
