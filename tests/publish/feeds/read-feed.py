"""Reads a feed as feed readers do and prints what they would show, as JSON."""

import calendar
import html
import html.parser
import json
import sys
from datetime import datetime, timezone

import feedparser


class Text(html.parser.HTMLParser):
    """The words of HTML; the ends of blocks are line ends."""

    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)

    def handle_endtag(self, tag):
        if tag in ("p", "h2", "li"):
            self.parts.append("\n")


def text_of(markup):
    reader = Text()
    reader.feed(markup)
    reader.close()
    return "".join(reader.parts)


def plain(detail):
    """A title as it is shown: decoded where the reader takes it for HTML."""
    is_html = detail["type"] in ("text/html", "application/xhtml+xml")
    return html.unescape(detail["value"]) if is_html else detail["value"]


def moment(parsed):
    if parsed is None:
        return None
    return datetime.fromtimestamp(calendar.timegm(parsed), timezone.utc).isoformat()


def entry_of(entry):
    markup = entry["content"][0]["value"]
    return {
        "id": entry["id"],
        "title": plain(entry["title_detail"]),
        "link": entry["link"],
        "published": moment(entry["published_parsed"]) if "published" in entry else None,
        "updated": moment(entry["updated_parsed"]) if "updated" in entry else None,
        "author": entry.get("author"),
        "tags": [tag.get("label") or tag["term"] for tag in entry.get("tags", [])],
        "html": markup,
        "text": text_of(markup),
        "lang": entry.get("language"),
    }


feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False, resolve_relative_uris=False)
json.dump(
    {
        "bozo": feed["bozo"],
        "version": feed["version"],
        "id": feed["feed"].get("id"),
        "title": plain(feed["feed"]["title_detail"]),
        "lang": feed["feed"].get("language"),
        "updated": moment(feed["feed"].get("updated_parsed")),
        "links": {link["rel"]: link["href"] for link in feed["feed"]["links"]},
        "entries": [entry_of(entry) for entry in feed["entries"]],
    },
    sys.stdout,
)
