package org.kring.notification.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.notification.signal.Signal;
import org.kring.notification.signal.Signals;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.kring.platform.web.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notifications of one person, as that person may see them now. */
@Service
public class Inbox {

    private final InboxTable table;
    private final Signals signals;

    Inbox(InboxTable table, Signals signals) {
        this.table = table;
        this.signals = signals;
    }

    Page<NotificationItem> list(Caller reader, boolean unreadOnly, PageQuery page, Language language) {
        Cursor after = page.after();
        List<NotificationRow> rows = after == null
                ? table.first(reader, unreadOnly, page.fetch())
                : table.behind(reader, unreadOnly, after.instant(0), after.uuid(1), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.createdAt(), row.id()))
                .map(row -> NotificationItem.of(row, language));
    }

    public Optional<NotificationItem> find(Caller reader, UUID id, Language language) {
        return table.find(reader, id).map(row -> NotificationItem.of(row, language));
    }

    public long unread(Caller reader) {
        return table.unread(reader);
    }

    /** Reading again what was read changes nothing; what is somebody else's, or hidden by now, does not exist. */
    @Transactional
    public void read(Caller reader, UUID id) {
        if (table.find(reader, id).isEmpty()) {
            throw Problems.notFound("notification");
        }
        table.markRead(reader.personId(), id);
        signals.send(new Signal.InboxRead(reader.personId()));
    }

    @Transactional
    public void readAll(Caller reader) {
        table.markAllRead(reader.personId());
        signals.send(new Signal.InboxRead(reader.personId()));
    }
}
