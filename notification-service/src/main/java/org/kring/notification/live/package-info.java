/** The live stream: what happens reaches every page that is open and may show it, whichever replica it hangs on. */
@NullMarked
package org.kring.notification.live;

import org.jspecify.annotations.NullMarked;
