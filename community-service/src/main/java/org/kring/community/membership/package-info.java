/** Who belongs to which community, how they came in and what they may do there. */
@NullMarked
package org.kring.community.membership;

import org.jspecify.annotations.NullMarked;
