"""Reads a calendar and prints its name and events, as JSON."""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    {
        "name": str(calendar["x-wr-calname"]),
        "events": [
            {
                "uid": str(event["uid"]),
                "start": event["dtstart"].dt.isoformat(),
                "end": event["dtend"].dt.isoformat(),
                "stamp": event["dtstamp"].dt.isoformat(),
                "status": str(event["status"]),
                "sequence": str(event["sequence"]) if "sequence" in event else None,
                "modified": event["last-modified"].dt.strftime("%Y-%m-%dT%H:%M:%SZ")
                if "last-modified" in event
                else None,
                "transparency": str(event["transp"]),
                "summary": str(event["summary"]),
                "description": str(event["description"]),
                "url": str(event["url"]) if "url" in event else None,
            }
            for event in calendar.walk("VEVENT")
        ],
    },
    sys.stdout,
)
