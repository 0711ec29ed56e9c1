/** What the signed-in person is told of themselves in one request. */
@NullMarked
package org.kring.community.me;

import org.jspecify.annotations.NullMarked;
