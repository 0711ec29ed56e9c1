/** The districts of the organisation and the teams in them. */
@NullMarked
package org.kring.community.district;

import org.jspecify.annotations.NullMarked;
