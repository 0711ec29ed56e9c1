/** From a controller to a decided aggregate: sending, retrying, refusing stale versions. */
@NullMarked
package org.kring.platform.command;

import org.jspecify.annotations.NullMarked;
