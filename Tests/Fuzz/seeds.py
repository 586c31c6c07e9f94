"""Writes inputs from which the fuzzers set out, made of the files of this repository.

  seeds.py FOLDER

One folder a target; what found something stands in Tests/Fuzz/Found and is taken along.
"""

import io
import pathlib
import shutil
import sys
import zipfile

top = pathlib.Path(__file__).resolve().parents[2]
folder = pathlib.Path(sys.argv[1])
faults = top / "Tests/EndToEndTests/Fixtures/faults"
texts = sorted((top / "Content").rglob("*.md")) + sorted(faults.rglob("*.md"))
counts = {}


def write(target, data):
    """A seed; files of many kilobytes make fuzzers slow and teach them little."""
    if isinstance(data, str):
        data = data.encode()
    if len(data) > 8_000:
        return
    counts[target] = counts.get(target, 0) + 1
    place = folder / target
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{counts[target]:04}").write_bytes(data)


def body(text):
    return text.split("\n---\n", 1)[1] if text.startswith("---\n") and "\n---\n" in text else text


def workbook(rows):
    """The smallest XLSX that holds the rows."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "xl/workbook.xml": '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{cells}</sheetData></worksheet>",
    }
    return archive(parts)


def archive(parts, method=zipfile.ZIP_STORED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text, method)
    return buffer.getvalue()


for path in texts:
    text = path.read_text(errors="replace")
    write("markdown", text)
    write("prose", body(text))
    write("page", text)
    if text.startswith("---\n"):
        write("yaml", b"\0" + text[4:].split("\n---\n")[0].encode())
for text in [
    "---\ntitle: A and B\ndescription: Both.\ncompare: [a, b]\n---\n\n[$41,600](wage:a/median/year).\n",
    "---\ntitle: A and B\ndescription: Both.\ncompare: [a, b]\n---\n\n```wages\nper: both\nview: chart, table\n```\n",
]:
    write("page", text)
    write("prose", body(text))
for index, text in enumerate([
    "a/median/year", "ratio/a/b/median/year", "difference/b/a/p10/hour", "derived/a/mean/year", "all/p90/hour",
    "a@sample/employment", "period", "area", "source", "a/median/year/over/1.5", "a/p10/year/highest",
    "a/median/year/about/b/median/year", "index.md#x", "javascript:x", "%2e%2e/%2e%2e/x", "//host/path?a=b#c",
]):
    for scheme in range(8):
        write("link", bytes([scheme]) + text.encode())
for path in [top / "Content/site.yml", *sorted(faults.rglob("site.yml"))]:
    write("yaml", b"\1" + path.read_bytes())
for path in sorted((top / "Content/data").glob("*.yml")) + sorted(faults.rglob("data/*.yml")):
    write("yaml", b"\2" + path.read_bytes())
for path in sorted((top / "Templates/strings").glob("*.yml")):
    write("yaml", b"\3" + path.read_bytes()[:4_000])
for path in sorted((top / "Content/data").glob("*.csv")) + sorted(faults.rglob("data/*.csv")):
    data = path.read_bytes()
    write("table", b"\1" + data)
    write("archive", data)
    write("archive", archive({"data.csv": data}))
    write("archive", archive({"data.csv": data}, zipfile.ZIP_DEFLATED))
    rows = [line.split(",") for line in data.decode(errors="replace").splitlines()]
    write("archive", workbook([[cell.replace("&", "").replace("<", "") for cell in row] for row in rows]))
write("table", "\0career,related,rank,source\na,b,1,Made up\n")
write("archive", "series_id\tyear\tperiod\tvalue\tfootnote_codes\nOEUN000000000000027303113\t2025\tA01\t74750\t\n")
for path in sorted((top / "Templates").rglob("*.html")) + sorted(faults.rglob("Templates/**/*.html")):
    write("template", path.read_bytes())
for text in [
    "{{title}}{{#items}}<a href=\"{{url}}\">{{name}}</a>{{/items}}{{^shown}}x{{/shown}}{{{body}}}",
    "{{<layout}}{{$main}}{{>a}}{{/main}}{{/layout}}\n----\n{{title}}\n----\n<p>{{$main}}x{{/main}}</p>",
    "{{=<% %>=}}<%title%><%! words %>\n----\n{{#items}}{{>a}}{{/items}}",
]:
    write("template", text)
found = top / "Tests/Fuzz/Found"
for path in sorted(found.rglob("*")):
    if path.is_file():
        target = path.relative_to(found).parts[0]
        (folder / target).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / target / f"found-{path.name}")
print(", ".join(f"{count} {target}" for target, count in sorted(counts.items())))
