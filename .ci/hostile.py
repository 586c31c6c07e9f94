"""Opens what hostile content makes in headless Chromium, and sees to it that nothing of it runs.

  hostile.py GENERATE

Builds the small site of the tests with each piece of `hostile.json`, with raw HTML dropped and allowed, opens
its pages and clicks on everything. Opens the same pieces without a generator too, where many of them run: what
finds nothing there finds nothing anywhere. Exits with 1 and a line for each fault.
"""

import collections
import functools
import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

fixtures = pathlib.Path("Tests/EndToEndTests/Fixtures")
generate = pathlib.Path(sys.argv[1]).resolve()
pieces = json.loads((fixtures / "hostile.json").read_text(encoding="utf-8"))
work = pathlib.Path(tempfile.mkdtemp(prefix="hostile-"))
faults = []
seen = collections.Counter()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=work))
threading.Thread(target=server.serve_forever, daemon=True).start()
root = f"http://127.0.0.1:{server.server_port}"

options = Options()
options.binary_location = "/usr/bin/chromium"
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))

# Whatever a piece runs is one of these; what a policy refuses is counted.
WATCH = """
// It outlives a page that leads on to another one.
const note = (list, text) => { try { sessionStorage[list] = (sessionStorage[list] ?? "") + text + " " } catch {} };
for (const name of ["alert", "confirm", "prompt", "msgbox"]) window[name] = () => note("ran", name);
document.addEventListener("securitypolicyviolation", event => note("refused", event.violatedDirective));
document.addEventListener("click", event => {
  const link = event.target.closest?.("a");
  if (/^(https?|mailto|tel):/.test(link?.href?.baseVal ?? link?.href ?? "")) event.preventDefault();
}, true);
"""
USE = """
for (const element of document.querySelectorAll("*")) {
  for (const name of ["pointerover", "mouseover", "mouseenter", "focus", "mousedown", "click"]) {
    element.dispatchEvent(new MouseEvent(name, {bubbles: name === "click", cancelable: true, view: window}));
  }
}
"""
NOTES = """
const notes = ["ran", "refused"].map(list => (sessionStorage[list] ?? "").split(" ").filter(Boolean));
sessionStorage.clear();
return notes;
"""
driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})


def strangers():
    """The hosts other than our own that were asked since the last time."""
    hosts = set()
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if url.startswith("http") and not url.startswith(root):
                hosts.add(url)
    return hosts


def opened(path):
    """What ran on a page, and what its policy refused."""
    driver.get(f"{root}/{path}")
    driver.execute_script(USE)
    time.sleep(0.06)
    ran, refused = driver.execute_script(NOTES)
    return ran, refused, strangers()


def look(path, what):
    ran, refused, hosts = opened(path)
    seen["pages opened"] += 1
    seen["refusals by the policy"] += len(refused)
    if ran:
        faults.append(f"{path}: {what!r} ran {ran}")
    if hosts:
        faults.append(f"{path}: {what!r} asked {hosts}")


def build(name, change):
    """Builds the small site after a change; the folder of the site, or None with what was said."""
    project = work / name
    shutil.copytree(fixtures / "base/Content", project / "Content")
    shutil.copytree("Templates", project / "Templates")
    change(project)
    address = f"{root}/{name}/Public/"
    run = subprocess.run([generate, "--quiet", "--base-url", address], cwd=project, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        faults.append(f"{name}: generate ended with {run.returncode}")
    return run


def page(project, title, description, body):
    text = f"---\ntitle: {json.dumps(title)}\ndescription: {json.dumps(description)}\n---\n\n{body}\n"
    (project / "Content/en/method.md").write_text(text, encoding="utf-8")


def replace(file, old, new):
    text = file.read_text(encoding="utf-8")
    if old not in text:
        sys.exit(f"{file} does not hold {old!r}")
    file.write_text(text.replace(old, new), encoding="utf-8")


def markdown(number, piece, allowed):
    def change(project):
        page(project, "Method", "Where the figures come from.", piece)
        if allowed:
            with (project / "Content/site.yml").open("a") as file:
                file.write("html: allow\n")

    name = f"markdown-{number}{'-allowed' if allowed else ''}"
    run = build(name, change)
    if run.returncode:
        seen["pieces refused by a fault"] += 1
    else:
        look(f"{name}/Public/en/method/index.html", piece)


def text(number, piece):
    quoted = json.dumps(piece)

    def change(project):
        page(project, f"A {piece}", f"B {piece}", "Text.")
        record = project / "Content/data/oews-2025-05-us.yml"
        for key in ("title", "area", "concept", "licence"):
            replace(record, f"\n{key}: ", f"\n{key}: {quoted} # ")
        replace(project / "Content/site.yml", "en: Two careers\n", f"en: {quoted}\n")
        replace(project / "Templates/strings/en.yml", "  skip-link: Skip to the text", f"  skip-link: {quoted}")
        replace(
            project / "Content/en/careers/public-relations/index.md",
            "title: Public relations specialists", f"title: {quoted}",
        )

    name = f"text-{number}"
    if build(name, change).returncode:
        return faults.append(f"{name}: {piece!r} does not build")
    for path in sorted((work / name / "Public/en").rglob("*.html")):
        look(path.relative_to(work), piece)


def drawing(number, piece):
    """A drawing is refused; where it is opened by itself it would run."""
    def change(project):
        (project / "Content/assets").mkdir()
        (project / "Content/assets/map.svg").write_text(piece, encoding="utf-8")

    run = build(f"drawing-{number}", change)
    if run.returncode == 1 and "error[drawing-" in run.stderr:
        seen["drawings refused"] += 1
    else:
        faults.append(f"the drawing {piece!r} is not refused")
    (work / f"{number}.svg").write_text(piece, encoding="utf-8")
    ran, _, hosts = opened(f"{number}.svg")
    return bool(ran or hosts)


def alone(number, piece):
    """A piece on a page without a policy."""
    (work / f"{number}.html").write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{piece}", encoding="utf-8")
    return bool(opened(f"{number}.html")[0])


for number, piece in enumerate(pieces["markdown"]):
    for allowed in (False, True):
        markdown(number, piece, allowed)
for number, piece in enumerate(pieces["texts"]):
    text(number, piece)
harmful = sum(drawing(number, piece) for number, piece in enumerate(pieces["drawings"]))
running = sum(alone(number, piece) for number, piece in enumerate(pieces["markdown"]))
driver.quit()
shutil.rmtree(work)
if harmful < 12:
    faults.append(f"by themselves only {harmful} drawings run or fetch: this script sees too little")
if running < 7:
    faults.append(f"without a policy only {running} pieces run: this script sees too little")
counts = ", ".join(f"{count} {name}" for name, count in seen.items())
print("\n".join(faults) if faults else
      f"Nothing ran: {counts}; by themselves {running} pieces and {harmful} drawings run or fetch")
sys.exit(1 if faults else 0)
