/** content-service: what people write in their communities, and what others make of it. */
@NullMarked
package org.kring.content;

import org.jspecify.annotations.NullMarked;
