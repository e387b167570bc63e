package org.securecloudlab.patch.window;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Occurrences as an iCalendar (RFC 5545), one event each, in UTC. So a calendar program needs no rule or time zone of ours to show
 * them at the right time; exceptions and freezes are already left out.
 */
public final class CalendarExport {
    private CalendarExport() {}

    /**
     * An event of the calendar.
     *
     * @param summary what it is
     * @param description more of it
     * @param time when
     */
    public record Entry(String summary, String description, Occurrence time) {}

    /**
     * The calendar's text; the same entries give the same bytes.
     *
     * @param stamp when it was made (DTSTAMP)
     */
    public static String write(List<Entry> entries, Instant stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Secure Cloud Lab//patch-tracker//EN");
        for (Entry entry : entries) {
            VEvent event = new VEvent();
            String key = entry.summary() + "\n" + entry.time().start();
            event.setUid(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@secure-cloud-lab");
            event.setDateTimeStamp(new DateTimeStamp(Date.from(stamp)));
            event.setSummary(entry.summary());
            if (!entry.description().isEmpty()) {
                event.setDescription(entry.description());
            }
            event.setDateStart(new DateStart(Date.from(entry.time().start()), true));
            event.setDateEnd(Date.from(entry.time().end()), true);
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }
}
