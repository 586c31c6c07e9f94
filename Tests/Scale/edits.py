"""Random edits of a project: what editors, statisticians and designers do, mistakes included."""
import os
import re
import shutil

WORDS = "always often rarely mostly hardly seldom".split()


class Project:
    """The files of a project and a source of chance."""

    def __init__(self, folder, chance):
        self.folder = folder
        self.chance = chance
        self.count = 0

    def files(self, pattern):
        found = []
        for place, folders, names in os.walk(self.folder):
            folders.sort()
            for name in names:
                path = os.path.relpath(os.path.join(place, name), self.folder)
                if re.fullmatch(pattern, path):
                    found.append(path)
        return sorted(found)

    def any(self, pattern):
        found = self.files(pattern)
        return self.chance.choice(found) if found else None

    def read(self, path):
        with open(os.path.join(self.folder, path), encoding="utf-8", newline="") as file:
            return file.read()

    def write(self, path, text):
        path = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())

    def rename(self, path, new):
        new = os.path.join(self.folder, new)
        if os.path.exists(new):
            return
        os.makedirs(os.path.dirname(new), exist_ok=True)
        os.rename(os.path.join(self.folder, path), new)

    def number(self):
        self.count += 1
        return self.count

    def set_key(self, path, key, value):
        """Sets a key of front matter or of a YAML file, or takes it away."""
        text = self.read(path)
        text = re.sub(rf"(?m)^{key}:.*\n", "", text, count=1)
        if value is not None:
            line = f"{key}: {value}\n"
            text = text.replace("---\n", "---\n" + line, 1) if path.endswith(".md") else text + line
        self.write(path, text)


PAGES = r"Content/e[ln]/.*\.md"
INDEXES = r"Content/e[ln]/.*index\.md|Content/e[ln]/[^/]*\.md"
TEMPLATES = r"Templates/.*\.html"
COPIES = r"Content/(assets|root)/.*"


def add_sentence(project):
    path = project.any(PAGES)
    text = project.read(path).rstrip("\n")
    project.write(path, f"{text}\n\nSentence {project.number()}, {project.chance.choice(WORDS)} true.\n")


def add_heading(project):
    path = project.any(PAGES)
    project.write(path, f"{project.read(path)}\n## Heading {project.number()}\n\nWords.\n")


def remove_lines(project):
    path = project.any(PAGES)
    lines = project.read(path).splitlines(keepends=True)
    start = project.chance.randrange(len(lines))
    del lines[start:start + project.chance.randint(1, 3)]
    project.write(path, "".join(lines))


def delete_file(project):
    os.remove(os.path.join(project.folder, project.any(r"(Content|Templates)/.*")))


def delete_folder(project):
    path = project.any(r"Content/e[ln]/(careers|comparisons)/.*\.md")
    if path:
        shutil.rmtree(os.path.join(project.folder, os.path.dirname(path)))


def rename_page(project):
    path = project.any(r"Content/e[ln]/.*\.md")
    folder, name = os.path.split(path)
    project.rename(path, f"{folder}/{name.removesuffix('.md')}-{project.number()}.md")


def rename_career(project):
    path = project.any(r"Content/e[ln]/careers/.*/index\.md")
    if path:
        folder = os.path.dirname(path)
        project.rename(folder, f"{folder}-{project.number()}")


def turn_page_to_folder(project):
    path = project.any(r"Content/e[ln]/[^/]*\.md")
    if not path.endswith("index.md"):
        project.rename(path, f"{path.removesuffix('.md')}/index.md")


def add_page(project):
    number = project.number()
    language = project.chance.choice(["el", "en"])
    project.write(f"Content/{language}/page-{number}.md",
                  f"---\ntitle: Page {number}\ndescription: What page {number} is.\n---\n\nIt is here.\n")


def copy_page(project):
    path = project.any(INDEXES)
    project.write(f"{os.path.dirname(path)}/copy-{project.number()}.md", project.read(path))


def set_draft(project):
    project.set_key(project.any(INDEXES), "draft", project.chance.choice(["true", "false", None, "perhaps"]))


def set_slug(project):
    project.set_key(project.any(INDEXES), "slug", project.chance.choice([f"slug-{project.number()}", "same", None]))


def set_alias(project):
    value = project.chance.choice([f"[/old-{project.number()}/]", f"[/old/{project.number()}.html]", "[/same/]", None])
    project.set_key(project.any(INDEXES), "aliases", value)


def set_title(project):
    project.set_key(project.any(INDEXES), "title", f"Title {project.number()}")


def change_data(project):
    path = project.any(r"Content/data/.*\.csv")
    lines = project.read(path).splitlines(keepends=True)
    row = project.chance.randrange(1, len(lines))
    cells = lines[row].split(",")
    cell = project.chance.randrange(len(cells))
    cells[cell] = re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), cells[cell], count=1)
    lines[row] = ",".join(cells)
    project.write(path, "".join(lines))


def change_record(project):
    path = project.any(r"Content/data/.*\.yml")
    key = project.chance.choice(["publisher", "title", "licence", "period", "method", "url"])
    project.set_key(path, key, project.chance.choice([f"Changed {project.number()}", "2025-05", None]))


def change_template(project):
    path = project.any(TEMPLATES)
    addition = project.chance.choice([f"<!-- {project.number()} -->", "<p>Words.</p>", "{{titel}}", "{{#careers}}", ""])
    text = project.read(path)
    place = project.chance.choice([0, len(text)])
    project.write(path, f"{text[:place]}{addition}\n{text[place:]}")


def change_string(project):
    path = project.any(r"Templates/strings/.*")
    lines = project.read(path).splitlines(keepends=True)
    row = project.chance.randrange(len(lines))
    if re.match(r" *[a-z-]+: \S", lines[row]):
        lines[row] = lines[row].rstrip("\n") + f" {project.chance.choice(WORDS)}\n"
    project.write(path, "".join(lines))


def change_configuration(project):
    key, value = project.chance.choice([
        ("pairs", "all"), ("pairs", "listed"), ("pairs", None), ("urls", "files"), ("urls", "folders"),
        ("urls", None), ("html", "allow"), ("html", None), ("base-url", "https://example.org/"),
        ("base-url", "https://example.org/jobs/"), ("as-of", "2026-11-23"), ("as-of", "2027-02-01"),
        ("author", "Somebody"), ("author", None), ("urls", "flat"), ("as-off", "2026-01-01")])
    project.set_key("Content/site.yml", key, value)


def add_copy(project):
    folder = project.chance.choice(["assets", "root", "root/.well-known", "assets/deep/er"])
    project.write(f"Content/{folder}/file-{project.number()}.bin", project.chance.randbytes(project.chance.randrange(9000)))


def change_copy(project):
    path = project.any(COPIES)
    if path:
        project.write(path, project.chance.randbytes(project.chance.randrange(9000)))


def rename_copy(project):
    path = project.any(COPIES)
    if path:
        folder, name = os.path.split(path)
        project.rename(path, f"{folder}/{project.chance.choice([name.swapcase(), f'new-{project.number()}', 'a/b/' + name])}")


def copy_over_page(project):
    place = project.chance.choice(["en/index.html", "en", "careers/index.html", "404.html/x", "feed", "en/careers"])
    project.write(f"Content/root/{place}/x" if project.chance.random() < 0.1 else f"Content/root/{place}", "A file.\n")


def spoil_bytes(project):
    path = project.any(r"(Content|Templates)/.*\.(md|yml|csv|html)")
    project.write(path, project.read(path).encode() + project.chance.choice([b"\xff", b"\x00", b"\r\n", b"\xef\xbb\xbf"]))


EDITS = [add_sentence] * 4 + [change_template, change_string, change_configuration, change_data] * 3 + [
    add_page, set_draft, set_alias, set_title, add_copy, change_copy] * 2 + [
    add_heading, remove_lines, delete_file, delete_folder, rename_page, rename_career, turn_page_to_folder, copy_page,
    set_slug, change_record, rename_copy, copy_over_page, spoil_bytes]
