/** Images that people show in what they write: kept as they came, seen by whoever may read the community. */
@NullMarked
package org.kring.content.image;

import org.jspecify.annotations.NullMarked;
