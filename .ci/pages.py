"""Reads every page of a folder as a browser gets it: bytes, requests, scripts, outline.

  pages.py FOLDER

Exits with 1 and a line for each fault.
"""

import gzip
import html.parser
import pathlib
import re
import sys
import urllib.parse

# What fits into the ten packets of a connection's first flight (RFC 6928), with room for the headers.
MOST_BYTES = 14_600
MOST_REQUESTS = 2

folder = pathlib.Path(sys.argv[1])
faults = []


class Page(html.parser.HTMLParser):
    """What a page asks for, and how it is built."""

    def __init__(self, path):
        super().__init__()
        self.path = path.relative_to(folder)
        self.levels, self.landmarks, self.requests, self.ids = [], [], [], set()
        self.language = self.policy = self.first_link = None
        self.is_redirect = self.is_in_style = False
        text = path.read_bytes()
        self.bytes = len(gzip.compress(text, 6, mtime=0))
        self.feed(text.decode("utf-8"))

    def fault(self, what):
        faults.append(f"{self.path}: {what}")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.add(attributes.get("id"))
        for name in attributes:
            if name == "style" or name.startswith("on"):
                self.fault(f"the attribute {name} of <{tag}> is not allowed by the policy")
        if tag == "html":
            self.language = attributes.get("lang")
        elif tag in ("main", "header", "nav", "footer"):
            self.landmarks.append(tag)
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))
        elif tag == "a" and self.first_link is None:
            self.first_link = attributes.get("href", "")
        elif tag == "script" and attributes.get("type") != "application/ld+json":
            # The search has the one script that there is, in a file of its own.
            if not attributes.get("src", "").endswith("/assets/search.js"):
                self.fault("runs a script")
        elif tag == "style":
            self.is_in_style = True
        elif tag == "meta":
            self.read_meta(attributes)
        self.ask(tag, attributes)

    def handle_endtag(self, tag):
        if tag == "style":
            self.is_in_style = False

    def handle_data(self, data):
        if self.is_in_style:
            found = re.findall(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", data)
            self.requests += [url or imported for url, imported in found]

    def read_meta(self, attributes):
        match attributes.get("http-equiv", "").lower():
            case "refresh":
                self.is_redirect = True
            case "content-security-policy":
                self.policy = attributes.get("content", "")

    def ask(self, tag, attributes):
        """Notes what a browser fetches before anybody clicks."""
        if tag == "link" and set(attributes.get("rel", "").split()) & {"stylesheet", "preload", "icon", "modulepreload", "manifest"}:
            self.requests.append(attributes.get("href", ""))
        elif tag in ("img", "script", "iframe", "embed", "source", "video", "audio", "input", "track"):
            if "src" in attributes:
                self.requests.append(attributes["src"])
            if "srcset" in attributes:
                self.requests.append(attributes["srcset"].split()[0])
        elif tag in ("use", "image") and not attributes.get("href", "#").startswith("#"):
            self.requests.append(attributes["href"])

    def check(self):
        if self.bytes > MOST_BYTES:
            self.fault(f"{self.bytes} bytes gzipped, more than {MOST_BYTES}")
        fetched = {url for url in self.requests if not url.startswith("data:")}
        if 1 + len(fetched) > MOST_REQUESTS:
            self.fault(f"{1 + len(fetched)} requests for the first view: {sorted(fetched)}")
        for url in fetched:
            if urllib.parse.urlsplit(url).netloc:
                self.fault(f"asks somebody else for {url}")
        if not (self.policy or "").startswith("default-src 'none'"):
            self.fault("has no policy that begins with default-src 'none'")
        if not self.is_redirect:
            self.check_outline()

    def check_outline(self):
        language = self.path.parts[0] if self.path.parts[0] == "en" else "el"
        if self.language != language:
            self.fault(f"is in {self.language}, and should be in {language}")
        if self.levels[:1] != [1] or self.levels.count(1) != 1:
            self.fault(f"its headings begin {self.levels[:3]}, not with the one h1")
        for above, below in zip(self.levels, self.levels[1:]):
            if below > above + 1:
                self.fault(f"an h{below} follows an h{above}")
        for landmark in ("main", "header", "nav", "footer"):
            if landmark not in self.landmarks:
                self.fault(f"has no {landmark}")
        if self.landmarks.count("main") > 1:
            self.fault("has several main")
        if self.first_link != "#main" or "main" not in self.ids:
            self.fault("its first link does not skip to the element main")


pages = [Page(path) for path in sorted(folder.rglob("*.html"))]
for page in pages:
    page.check()
if not pages:
    faults.append(f"{folder} has no pages")
print("\n".join(faults) if faults else f"{len(pages)} pages, the largest {max(page.bytes for page in pages)} bytes gzipped")
sys.exit(1 if faults else 0)
