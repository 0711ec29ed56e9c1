package org.kring.notification.live;

import java.util.Optional;

/** Something that waits to be written to a stream. Made when it is written, by the stream's own thread. */
@FunctionalInterface
interface Delivery {

    Optional<Frame> frame();
}
