/** Several processes of one service, where nothing in front of them spreads the requests. */
@NullMarked
package org.kring.gateway.replica;

import org.jspecify.annotations.NullMarked;
