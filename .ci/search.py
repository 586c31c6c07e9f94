"""Searches a site in headless Chromium as a reader would, and has two careers compared.

  search.py FOLDER

Serves the folder on the loopback address. Exits with 1 and a line for each fault.
"""

import functools
import gzip
import http.server
import importlib.util
import json
import pathlib
import sys
import threading
import time
import unicodedata

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

folder = pathlib.Path(sys.argv[1])
axe = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()
faults = []


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
threading.Thread(target=server.serve_forever, daemon=True).start()
root = f"http://127.0.0.1:{server.server_port}/"
options = Options()
options.binary_location = "/usr/bin/chromium"
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
driver.set_script_timeout(60)
driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": """
window.moved = [];
new PerformanceObserver(list => moved.push(...list.getEntries().filter(entry => !entry.hadRecentInput && entry.value > .0005)))
  .observe({type: "layout-shift", buffered: true});
"""})


def check(holds, what):
    if not holds:
        faults.append(what)


def wait(holds, what):
    begin = time.monotonic()
    while time.monotonic() - begin < 10:
        if holds():
            return
        time.sleep(0.01)
    faults.append(f"in 10 s never came: {what}")


def one(selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def clean(page):
    """Nothing to complain of, nothing moved, nothing that axe finds."""
    for entry in driver.get_log("browser"):
        check("favicon" in entry["message"], f"{page}: console: {entry['message']}")
    moved = driver.execute_script("return moved.length")
    check(moved == 0, f"{page}: {moved} layout shifts")
    driver.execute_script(axe)
    for violation in driver.execute_async_script("axe.run().then(arguments[0])")["violations"]:
        check(False, f"{page}: axe: {violation['id']}: {[node['target'] for node in violation['nodes']]}")
    driver.get_log("browser")


def capitals(text):
    """A text as Greek is written in capitals: without accents."""
    plain = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).upper()


def results():
    return [link.get_property("href") for link in driver.find_elements(By.CSS_SELECTOR, ".found a")]


def search(prefix, index):
    page = f"{prefix}search/"
    driver.get(root + page)
    query = one("#query")
    listed = {link.get_property("href") for link in driver.find_elements(By.CSS_SELECTOR, ".letters a")}
    wanted = [(title, f"{root}{prefix}careers/{name}{index['ending']}") for title, name, *_ in index["careers"]]
    check(all(url in listed for _, url in wanted), f"{page}: the list from A to Z lacks a career")
    for title, url in wanted + [(title, f"{root}{prefix}{path}") for title, path, *_ in index["comparisons"]]:
        query.clear()
        query.send_keys(capitals(title))
        wait(lambda: url in results(), f"{page}: {capitals(title)!r} does not find {url}")
    for title, name, numbers, others in index["careers"]:
        for other in others:
            query.clear()
            query.send_keys(capitals(other))
            wait(lambda: any(url.endswith(f"careers/{name}{index['ending']}") for url in results()), f"{other!r}")
        if numbers:
            heading = index["headings"][numbers[0]]
            query.clear()
            query.send_keys(f"{title} {heading[1]}")
            wait(lambda: any("#" in url for url in results()), f"{page}: no heading is found by {heading[1]!r}")
    check(one(".status").text != "", f"{page}: nothing is said of what was found")
    check(not one(".letters").is_displayed(), f"{page}: the list stands below what was found")
    clean(page)
    query.clear()
    query.send_keys("zzzz")
    wait(lambda: one(".status").text == one(".status").get_dom_attribute("data-nothing"), "that nothing was found")
    query.send_keys(Keys.BACKSPACE * len("zzzz"))
    wait(lambda: one(".letters").is_displayed(), f"{page}: the list from A to Z again")
    title, url = wanted[0]
    query.send_keys(title, Keys.ENTER)
    wait(lambda: driver.execute_script("return document.activeElement.href") == url, f"{page}: the focus on a result")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    wait(lambda: driver.current_url == url, f"{page}: the page of a result")


def compare(prefix, index):
    page = f"{prefix}comparisons/"
    driver.get(root + page)
    clean(page)
    status = one(".compare .status")
    name = lambda number: capitals(index["careers"][number][0])

    def choose(*texts):
        for field, text in zip(("#first-career", "#second-career"), texts):
            one(field).clear()
            one(field).send_keys(text)
        one(".compare button").send_keys(Keys.ENTER)

    choose(name(0), name(0))
    wait(lambda: status.text == status.get_dom_attribute("data-same"), f"{page}: that two are the same")
    offered = driver.execute_script("return [...document.querySelectorAll('datalist option')].map(({value}) => value)")
    check(offered == [title for title, *_ in index["careers"]], f"{page}: {offered} are offered")
    choose(name(0), "zzzz")
    wait(lambda: status.text == status.get_dom_attribute("data-unknown") + " zzzz", f"{page}: that one is unknown")
    clean(page)
    title, path, _, first, second = index["comparisons"][0]
    for pair in ((first, second), (second, first)):
        driver.get(root + page)
        choose(*map(name, pair))
        wait(lambda: driver.current_url == f"{root}{prefix}{path}", f"{page}: the comparison {title}")
    pairs = {frozenset(comparison[3:5]) for comparison in index["comparisons"]}
    alone = [(one, other) for one in range(len(index["careers"])) for other in range(one) if {one, other} not in pairs]
    if alone and index["pairs"] == []:
        driver.get(root + page)
        choose(*map(name, alone[0]))
        wait(lambda: len(driver.find_elements(By.CSS_SELECTOR, ".compare .status a")) == 2, f"{page}: the two careers")


def without_script(prefix):
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    for page in ("search/", "comparisons/"):
        driver.get(f"{root}{prefix}{page}")
        check(not one(".scripted").is_displayed(), f"{prefix}{page}: a form is shown without the script that it needs")
        check(len(driver.find_elements(By.CSS_SELECTOR, "main li a")) > 1, f"{prefix}{page}: no list without script")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


files = sorted(folder.rglob("search/index.json"))
sizes = []
for file in files:
    prefix = str(file.parent.parent.relative_to(folder)).removeprefix(".")
    prefix += "/" if prefix else ""
    index = json.loads(file.read_text(encoding="utf-8"))
    sizes.append(len(gzip.compress(file.read_bytes())))
    search(prefix, index)
    compare(prefix, index)
    without_script(prefix)
driver.quit()
check(files, "no language can be searched")
print("\n".join(faults) if faults else
      f"{len(files)} languages were searched and compared without a fault; indices of at most {max(sizes)} bytes gzipped")
sys.exit(1 if faults else 0)
