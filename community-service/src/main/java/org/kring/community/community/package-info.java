/** The communities themselves: what they are for, who may enter, and when they end. */
@NullMarked
package org.kring.community.community;

import org.jspecify.annotations.NullMarked;
