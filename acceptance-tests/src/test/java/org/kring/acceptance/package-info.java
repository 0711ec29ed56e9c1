/** What people do, and what may break meanwhile, through the gateway of a platform of which every part is a process. */
@NullMarked
package org.kring.acceptance;

import org.jspecify.annotations.NullMarked;
