"""Looks at every page of a folder in headless Chromium: requests, console, layout shift, motion, keyboard,
width, axe, marks of charts, print; in light, dark and forced colours.

  browser.py FOLDER

Serves the folder on the loopback address. Exits with 1 and a line for each fault.
"""

import base64
import collections
import functools
import http.server
import importlib.util
import pathlib
import re
import subprocess
import sys
import threading
import unicodedata

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

folder = pathlib.Path(sys.argv[1])
pages = sorted(path.relative_to(folder) for path in folder.rglob("*.html"))
axe = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
threading.Thread(target=server.serve_forever, daemon=True).start()
root = f"http://127.0.0.1:{server.server_port}"

options = Options()
options.binary_location = "/usr/bin/chromium"
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
driver.set_script_timeout(60)
faults = []
seen = collections.Counter()


def fault(page, what):
    faults.append(f"{page}: {what}")


def resize(pixels):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": pixels < 600},
    )


def console(page):
    """The page has nothing to complain of, under its own policy too."""
    for entry in driver.get_log("browser"):
        if "favicon" not in entry["message"]:
            fault(page, f"console: {entry['message']}")


def sheet(page):
    """The policy lets the style sheet in."""
    if driver.execute_script("return document.styleSheets.length") < 1:
        fault(page, "has no style sheet")


SHIFT = """
const done = arguments[arguments.length - 1];
const found = [];
// What rounds to 0.000, as browsers tell it, is the drawing of half pixels.
new PerformanceObserver(list => list.getEntries().filter(({value}) => value >= 0.0005).forEach(entry => found.push(
  `${entry.value} of ${entry.sources.map(({node}) => node?.className || node?.nodeName).join(", ")}`
))).observe({type: "layout-shift", buffered: true});
document.fonts.ready.then(() => setTimeout(() => done(found), 50));
"""


def shift(page):
    """Nothing moves while the page loads."""
    for moved in driver.execute_async_script(SHIFT):
        fault(page, f"layout shift {moved} at {driver.execute_script('return innerWidth')}")


REGIONS = """
document.querySelectorAll("details").forEach(details => details.open = true);
window.regions = [...document.querySelectorAll("body *")].filter(element =>
  element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX));
window.wanted = new Set([...document.querySelectorAll("a[href], summary, input, button, [tabindex='0']"), ...regions]
  .filter(element => element.checkVisibility()));
window.first = undefined;
window.addEventListener("focusin", event => {
  window.first ??= event.target.className;
  wanted.delete(event.target);
}, true);
document.activeElement.blur();
return [wanted.size, regions.length];
"""
LEFT = "return [first, [...wanted].map(element => element.outerHTML.slice(0, 80))]"
STEP = "const region = regions[arguments[0]]; if (!region) return null; region.focus(); return region.scrollLeft"


def press(key, code):
    for kind in ("keyDown", "keyUp"):
        driver.execute_cdp_cmd(
            "Input.dispatchKeyEvent", {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code}
        )


def keyboard(page):
    """The tab key reaches every link and every region that scrolls, the skip link first; arrows scroll."""
    count, regions = driver.execute_script(REGIONS)
    for _ in range(count):
        press("Tab", 9)
    first, left = driver.execute_script(LEFT)
    if first != "skip":
        fault(page, f"the tab key comes first to an element of class {first!r}, not to the skip link")
    for element in left:
        fault(page, f"the tab key does not reach {element}")
    for index in range(regions):
        before = driver.execute_script(STEP, index)
        press("ArrowRight", 39)
        script = "const done = arguments[1]; setTimeout(() => done(regions[arguments[0]].scrollLeft), 200)"
        if driver.execute_async_script(script, index) <= before:
            fault(page, f"the arrow key does not scroll region {index + 1}")
    seen["stops of the tab key"] += count
    seen["scrolling regions"] += regions


def width(page, pixels):
    """No page scrolls sideways; only the regions of wide tables do."""
    excess = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
    if excess > 0:
        fault(page, f"scrolls sideways by {excess} pixels at {pixels}")


def requests(page):
    """The first view takes the page and one file more at most."""
    script = "return performance.getEntriesByType('resource').map(entry => entry.name)"
    fetched = [url for url in driver.execute_script(script) if not url.startswith("data:")]
    # The manifest counts; its icon, which no page names, is fetched for readers who keep the site.
    fetched = [url for url in fetched if not url.endswith("/assets/icon.svg")]
    if len(fetched) > 1:
        fault(page, f"fetches {fetched}")
    for url in fetched:
        if not url.startswith(root):
            fault(page, f"asks somebody else for {url}")


MOTION = """
const moving = [...document.querySelectorAll("*")].filter(element => {
  const style = getComputedStyle(element);
  return style.animationName !== "none" || /[1-9]/.test(style.transitionDuration);
});
const found = moving.map(element => element.outerHTML.slice(0, 80));
if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") found.push("smooth scrolling");
return found;
"""


def motion(page):
    """Nothing moves by itself, whether readers ask for reduced motion or not."""
    for found in driver.execute_script(MOTION):
        fault(page, f"moves: {found}")


AXE = "axe.run({rules: {'target-size': {enabled: true}}}).then(arguments[arguments.length - 1])"

# Text has 4.5:1 by axe, which knows nothing of drawings. A mark may have a pale fill within a strong outline.
MARKS = """
const light = color => {
  const [r, g, b] = color.match(/[0-9.]+/g).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const paper = light(getComputedStyle(document.body).backgroundColor);
const contrast = color => {
  const mark = light(color);
  return (Math.max(mark, paper) + 0.05) / (Math.min(mark, paper) + 0.05);
};
const marks = [...document.querySelectorAll("svg :is(path, circle, rect, line):not(.grid)")];
const pale = marks.filter(mark => {
  const style = getComputedStyle(mark);
  return ![style.fill, style.stroke].some(color => color !== "none" && contrast(color) >= 3);
});
return [marks.length, pale.map(mark => mark.outerHTML.slice(0, 80))];
"""
SCHEMES = {
    "light": {"prefers-color-scheme": "light"},
    "dark": {"prefers-color-scheme": "dark", "prefers-reduced-motion": "reduce"},
    "forced colours": {"prefers-color-scheme": "dark", "forced-colors": "active"},
}


def accessibility(page, scheme):
    """axe finds nothing in one colour scheme, targets of 24 pixels included; marks have 3:1."""
    features = [{"name": name, "value": value} for name, value in SCHEMES[scheme].items()]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    found = driver.execute_async_script(AXE)
    for violation in found["violations"]:
        targets = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
        fault(page, f"axe, {scheme}: {violation['id']}: {violation['help']} ({targets})")
    count, pale = driver.execute_script(MARKS)
    for mark in pale:
        fault(page, f"{scheme}: less than 3:1 of {mark}")
    seen["marks of charts"] += count
    motion(page)


PRINTED = """
const texts = [];
for (const element of document.querySelectorAll("h1, h2, caption, th, td, .source, .notes, dl.facts, .facts dl")) {
  if (element.closest(".related")) continue;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
}
return texts.join(" ");
"""


def words(text):
    # A line may be broken at a hyphen, which pdftotext takes out.
    text = re.sub("[-\u00ad\u2010\u2011]", "", unicodedata.normalize("NFKC", text))
    return collections.Counter(re.findall(r"[^\W_]+(?:[.,][0-9]+)*", text))


def printed(page):
    """The page prints, with its headings, facts, tables and sources whole."""
    result = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    pdf = base64.b64decode(result["data"])
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode("utf-8")
    there = words(text)
    wanted = words(driver.execute_script(PRINTED))
    lost = {word: count - there[word] for word, count in wanted.items() if count > there[word]}
    if lost:
        fault(page, f"print has lost {lost}")
    seen["words found in print"] += wanted.total()


for page in pages:
    if 'http-equiv="refresh"' in (folder / page).read_text(encoding="utf-8"):
        continue
    for pixels in (1200, 320):
        resize(pixels)
        driver.get(f"{root}/{page.as_posix()}")
        sheet(page)
        requests(page)
        shift(page)
    width(page, 320)
    # What is left of 1,280 pixels where all is twice as large.
    resize(640)
    width(page, 640)
    # So narrow that wide tables scroll.
    resize(200)
    keyboard(page)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    printed(page)
    console(page)
    driver.execute_script(axe)
    for scheme in SCHEMES:
        accessibility(page, scheme)
    # What axe itself tried is no matter of the page.
    driver.get_log("browser")
driver.quit()
counts = ", ".join(f"{count} {name}" for name, count in seen.items())
print("\n".join(faults) if faults else f"{len(pages)} pages without a fault: {counts}")
sys.exit(1 if faults else 0)
