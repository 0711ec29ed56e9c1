/** Who is calling: the gateway's passport, checked and turned into a Caller. */
@NullMarked
package org.kring.platform.passport;

import org.jspecify.annotations.NullMarked;
