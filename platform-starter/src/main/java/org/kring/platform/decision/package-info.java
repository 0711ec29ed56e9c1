/** Words in which a pure decider says no: free of Spring and Axon. */
@NullMarked
package org.kring.platform.decision;

import org.jspecify.annotations.NullMarked;
