"""Edits a project as a person would while `generate serve` shows it in headless Chromium.

  serve.py GENERATE

Copies Content and Templates of the folder it is started in. Exits with 1 and a line for each fault; says how
long it took until the browser showed an edit.
"""

import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

# What an editor feels as at once, and what no edit may take, whatever else the machine does meanwhile.
PROMPT_MILLISECONDS = 200
MOST_MILLISECONDS = 500
EDITS = 40
PAGE = "en/comparisons/customer-service-vs-public-relations/"
PAY = f"Content/{PAGE}pay.md"
STYLE = "Templates/assets/style.css"
REPORT = "document.querySelector('generate-report')?.shadowRoot"

project = pathlib.Path(tempfile.mkdtemp(prefix="serve-"))
for part in ("Content", "Templates"):
    shutil.copytree(part, project / part)

generate = pathlib.Path(sys.argv[1]).resolve()
environment = os.environ | {"LC_ALL": "C.UTF-8"}
faults = []


def check(holds, what):
    if not holds:
        faults.append(what)


def start(*arguments):
    """The server and the address that it says."""
    process = subprocess.Popen(
        [generate, "serve", "--port", "0", *arguments],
        cwd=project, stderr=subprocess.PIPE, text=True, env=environment,
    )
    for line in process.stderr:
        if found := re.search(r"at (http://\S+); Ctrl-C", line):
            return process, found[1]
    sys.exit("the server has not begun")


def stop(process):
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=5)
    check(process.returncode == 130, f"Ctrl-C ended the server with {process.returncode}")
    return said


def edit(path, old, new):
    """Saves a file by renaming another one over it, as many editors do."""
    file = project / path
    text = file.read_text(encoding="utf-8")
    if old not in text:
        sys.exit(f"{path} does not hold {old!r}")
    beside = file.with_name(f".{file.name}.tmp")
    beside.write_text(text.replace(old, new), encoding="utf-8")
    beside.replace(file)


options = Options()
options.binary_location = "/usr/bin/chromium"
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1000,700"):
    options.add_argument(argument)
# A script runs while a page is being loaded, too, so that what is shown is seen at once.
options.page_load_strategy = "none"
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def run(script):
    """The value of a script; None while a page is being left."""
    try:
        return driver.execute_script(f"return {script}")
    except WebDriverException:
        return None


def wait(script, what):
    """Waits until a script gives something true, and returns the milliseconds that took."""
    begin = time.monotonic()
    while time.monotonic() - begin < 20:
        if run(script):
            return (time.monotonic() - begin) * 1000
        time.sleep(0.002)
    faults.append(f"in 20 s never came: {what}")
    return 20_000


def visit(url):
    driver.get(url)
    wait(f"location.href === '{url}' && document.readyState === 'complete'", url)


def console(when):
    for entry in driver.get_log("browser"):
        if "favicon" not in entry["message"]:
            faults.append(f"{when}: console: {entry['message']}")


def fault_and_mending():
    """A figure is written wrongly, seen over the page, and mended."""
    visit(root + PAGE)
    run("(scrollTo(0, 900), document.querySelector('main a').focus({preventScroll: true}), window.mark = 1)")
    place, focus = run("scrollY"), run("document.activeElement.outerHTML")
    edit(PAY, "$51,280", "$51,820<img src=x onerror=alert(1)>")
    wait(f"{REPORT}?.querySelector('pre')", "the report over the page")
    text = run(f"{REPORT}.querySelector('pre').textContent") or ""
    check("error[figure-differs, G-20]" in text, f"the report says {text!r}")
    check(f"┌─ {PAY}:" in text and "^^^" in text, f"the report has no frame: {text!r}")
    check("<img" in text and not run(f"{REPORT}.querySelector('img')"), "the report is not text alone")
    heading = run(f"{REPORT}.querySelector('[role=alert] h1').textContent") or ""
    check(heading.endswith("; the last good site is served"), f"the report is headed {heading!r}")
    area = f"{REPORT}.firstChild.getBoundingClientRect()"
    sizes = run(f"[{area}.width, document.documentElement.clientWidth, {area}.height, innerHeight]")
    check(sizes[0] >= sizes[1] and sizes[2] >= sizes[3], f"the report does not cover the page: {sizes}")
    check(run(f"getComputedStyle({REPORT}.firstChild).position") == "fixed", "the report has no style")
    check(run("document.activeElement.outerHTML") == focus, "the report took the focus")
    check(run("document.body.innerText.includes('$51,280')") is True, "the last good page is not below the report")
    run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    check(run(REPORT) is None, "Escape does not close the report")
    edit(PAY, "$51,820<img src=x onerror=alert(1)>", "$51,821")
    wait(f"{REPORT}?.querySelector('pre')?.textContent.includes('$51,821')", "the next report")
    edit(PAY, "$51,821", "$51,280")
    wait(f"!{REPORT}", "the page without the report")
    check(run("window.mark") == 1, "a page that is as it was is loaded again")
    check(run("document.activeElement.outerHTML") == focus, "the focus is lost")
    check(run("scrollY") == place, "the place is lost")
    console("a fault")


def mended_by_the_command():
    """A sentence with a wrong figure is saved, seen over the page, mended by the command, and shown."""
    visit(root + PAGE)
    run("(scrollTo(0, 900), window.mark = 3)")
    place = run("scrollY")
    old = (project / PAY).read_text(encoding="utf-8")
    line = "\nAgain: [$51,820](wage:public-relations/median/year) a year.\n"
    edit(PAY, old, old + line)
    wait(f"{REPORT}?.querySelector('pre')?.textContent.includes('= help: generate figures --write')", "what mends it")
    check(run("window.mark") == 3, "a page is loaded for a fault")
    command = subprocess.run(
        [generate, "figures", "--write"], cwd=project, capture_output=True, text=True, env=environment,
    )
    check(command.returncode == 0, f"figures --write ended with {command.returncode}: {command.stderr}")
    wait(f"!{REPORT} && document.body?.innerText.includes('Again: $51,280 a year.')", "the page with the mended figure")
    check(run("window.mark") is None, "the page is not loaded again")
    wait(f"scrollY === {place}", "the place after the mending")
    check((project / PAY).read_text(encoding="utf-8") == old + line.replace("820", "280"), "more than the figure was mended")
    console("a mending")


def edits():
    """What an editor writes is shown, and the page stays where it was."""
    times = []
    run("scrollTo(0, 900)")
    place = run("scrollY")
    check(place > 0, "the page does not scroll")
    for number in range(EDITS):
        old = "" if number == 0 else f" Edit {number - 1}."
        text = (project / PAY).read_text(encoding="utf-8").rstrip("\n")
        edit(PAY, text, text.removesuffix(old) + f" Edit {number}.")
        times.append(wait(f"document.body?.innerText.includes('Edit {number}.')", f"edit {number}"))
        wait("document.readyState === 'complete'", "the whole page")
        wait(f"scrollY === {place}", f"the place {place} after edit {number}")
    console("edits")
    return times


def style():
    """A style sheet is swapped in the page that stands, whose policy names another one."""
    run("(window.mark = 2)")
    (project / STYLE).write_text((project / STYLE).read_text() + "\nbody { outline: 3px solid rgb(1, 2, 3) }\n")
    wait("getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)'", "the new style")
    check(run("window.mark") == 2, "the page is loaded again for a style")
    edit(STYLE, "rgb(1, 2, 3)", "rgb(4, 5, 6)")
    wait("getComputedStyle(document.body).outlineColor === 'rgb(4, 5, 6)'", "the next style")
    check(run("getComputedStyle(document.body).maxWidth") == plain_width, "the rest of the style is lost")
    console("a style")


def report_alone():
    """Where there is no good site yet the report is the page, until it is mended."""
    edit(PAY, "$51,280", "$51,820")
    process, root = start()
    visit(root + PAGE)
    wait("document.querySelector('[role=alert] pre')?.textContent.includes('figure-differs')", "the report as a page")
    edit(PAY, "$51,820", "$51,280")
    wait("document.body.innerText.includes('$51,280') && document.querySelector('main h1')", "the site")
    stop(process)
    for entry in driver.get_log("browser"):
        check("503" in entry["message"] or "favicon" in entry["message"], f"a report alone: console: {entry['message']}")


process, root = start()
visit(root + PAGE)
plain_width = run("getComputedStyle(document.body).maxWidth")
check(run("document.documentElement.outerHTML.includes('/.generate/events')") is True, "the page has no script")
fault_and_mending()
mended_by_the_command()
times = edits()
style()
driver.get("about:blank")
stop(process)
report_alone()
driver.quit()
shutil.rmtree(project)
median = statistics.median(times)
late = sum(time >= PROMPT_MILLISECONDS for time in times)
check(median < PROMPT_MILLISECONDS, f"an edit is shown after {median:.0f} ms")
check(max(times) < MOST_MILLISECONDS, f"an edit is shown after {max(times):.0f} ms only")
print("\n".join(faults) if faults else "Served, broken, mended, edited and styled without a fault")
print(f"An edit is shown after {median:.0f} ms (median of {len(times)}; "
      f"{late} after {PROMPT_MILLISECONDS} ms or more, the last after {max(times):.0f} ms)")
sys.exit(1 if faults else 0)
