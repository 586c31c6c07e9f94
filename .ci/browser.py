"""Looks at every page of a folder in headless Chromium: axe, width, console, print.

  browser.py FOLDER

Serves the folder on the loopback address. Exits with 1 and a line for each fault.
"""

import base64
import functools
import http.server
import importlib.util
import pathlib
import sys
import threading

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


def fault(page, what):
    faults.append(f"{page}: {what}")


def look(page, scheme):
    """One page in one colour scheme."""
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    driver.get(f"{root}/{page.as_posix()}")
    driver.execute_script(axe)
    found = driver.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    for violation in found["violations"]:
        targets = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
        fault(page, f"axe, {scheme}: {violation['id']}: {violation['help']} ({targets})")


def width(page, pixels):
    """No page scrolls sideways; only the regions of wide tables do."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": True},
    )
    excess = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
    if excess > 0:
        fault(page, f"scrolls sideways by {excess} pixels at {pixels}")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def printed(page):
    """The page prints, and nothing of its tables is lost."""
    result = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    if len(base64.b64decode(result["data"])) < 1000:
        fault(page, "does not print")


for page in pages:
    if 'http-equiv="refresh"' in (folder / page).read_text(encoding="utf-8"):
        continue
    for scheme in ("light", "dark"):
        look(page, scheme)
    width(page, 320)
    printed(page)
    for entry in driver.get_log("browser"):
        if "favicon" not in entry["message"]:
            fault(page, f"console: {entry['message']}")
driver.quit()
print("\n".join(faults) if faults else f"{len(pages)} pages: 0 violations, no sideways scrolling, a clean console")
sys.exit(1 if faults else 0)
