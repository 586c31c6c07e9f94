import Foundation
import TestSupport
import Testing

/// What `generate new` begins in the small site of a test.
struct NewTests {
  @Test func `a career is begun as a draft with its code and the sections of the others`() throws {
    let project = try Project()
    let run = try project.begin(
      "career",
      "writers",
      "--soc",
      "27-3031",
      "--title",
      "Writers",
      "--title",
      "el=Συγγραφείς"
    )
    #expect(run.exitCode == 0)
    #expect(
      try project.text("Content/en/careers/writers/index.md") == """
        ---
        title: Writers
        description:
        soc: 27-3031
        draft: true
        ---


        """
    )
    #expect(
      try project.text("Content/el/careers/writers/index.md").contains("title: Συγγραφείς\n")
    )
    #expect(try project.text("Content/en/careers/writers/work.md") == "## What they do\n\n")
    #expect(try project.text("Content/el/careers/writers/work.md") == "## Τι κάνουν\n\n")
    let next = run.standardError.split(separator: "\n").suffix(2)
    #expect(
      next == [
        "Next: write the sections in Content/el/careers/writers, and remove those that you do not need",
        "Next: write the description and the text, look at them with generate serve --drafts, and "
          + "remove the line `draft: true` when they are done",
      ]
    )
    try project.expectSite()
  }

  @Test func `every new file is named`() throws {
    let project = try Project()
    let before = try project.tree().files
    let run = try project.begin("career", "writers", "--soc", "27-3031")
    let new = try project.tree().files.keys.filter { before[$0] == nil }
    let named = run.standardError.split(separator: "\n").filter { $0.hasPrefix("Wrote ") }
    #expect(Set(named) == Set(new.map { "Wrote \($0)" }))
    #expect(!new.isEmpty)
  }

  @Test func `a career is part of the site once it is written`() throws {
    let project = try Project()
    _ = try project.begin("career", "writers", "--soc", "27-3031")
    for language in ["el", "en"] {
      let path = "Content/\(language)/careers/writers/index.md"
      try project.replace("title: Writers", with: "title: Writers \(language)", in: path)
      try project.replace("description:", with: "description: What they write.", in: path)
      try project.replace("draft: true\n", with: "", in: path)
    }
    let run = try project.generate("--strict", "--quiet")
    #expect(run.standardError.isEmpty)
    let page = try project.text("Public/en/careers/writers/index.html")
    #expect(page.contains("Writers en"))
  }

  @Test func `what is empty is named by a build with drafts`() throws {
    let project = try Project()
    _ = try project.begin("career", "writers", "--languages", "en")
    let run = try project.generate("--drafts")
    let heads = run.standardError.split(separator: "\n").filter { $0.hasPrefix("error") }
    #expect(
      heads == [
        "error[value-wrong]: `description` takes a text",
        "error[occupation-code]: `soc` takes a code, or a code for each classification",
      ]
    )
  }

  @Test(arguments: [
    (
      "27-3030",
      "Next: no data set has the code 27-3030; did you mean 27-3031 (Public relations specialists)?"
    ),
    (
      "99-9999",
      "Next: no data set has the code 99-9999: import one that does, or the pages show no pay"
    ),
  ])
  func `a code that no data set has is noticed`(code: String, line: String) throws {
    let project = try Project()
    let run = try project.begin("career", "writers", "--soc", code)
    #expect(run.standardError.split(separator: "\n").contains(Substring(line)))
    #expect(run.exitCode == 0)
  }

  @Test func `a page is begun, and the site builds with a link to it`() throws {
    let project = try Project()
    let run = try project.begin("page", "guides/how-to-read")
    #expect(
      run.standardError == """
        Wrote Content/el/guides/how-to-read.md
        Wrote Content/en/guides/how-to-read.md
        Next: link to the page from another one, or name it in `navigation` in Content/site.yml
        Next: write the description and the text, look at them with generate serve --drafts, and \
        remove the line `draft: true` when they are done

        """
    )
    try project.expectSite()
    for language in ["el", "en"] {
      let path = "Content/\(language)/guides/how-to-read.md"
      try project.replace("description:", with: "description: \(language)", in: path)
      try project.replace("draft: true\n", with: "", in: path)
      try project.append(
        Array("\n[More](guides/how-to-read.md)\n".utf8),
        to: "Content/\(language)/index.md"
      )
    }
    let build = try project.generate("--strict", "--quiet")
    #expect(build.standardError.isEmpty)
    #expect(try project.site().files["en/guides/how-to-read/index.html"] != nil)
  }

  @Test func `a post is begun on its day, and stands on the site once it is written`() throws {
    let project = try Project()
    let run = try project.begin(
      "post",
      "news/new-figures",
      "--date",
      "2026-11-20",
      "--tags",
      "pay,data",
      "--languages",
      "en"
    )
    let path = "Content/en/news/2026-11-20-new-figures.md"
    #expect(
      run.standardError == """
        Wrote \(path)
        Next: write the title and the text, look at them with generate serve --drafts, and \
        remove the line `draft: true` when they are done

        """
    )
    #expect(
      try project.text(path) == """
        ---
        title: New figures
        tags: [pay, data]
        draft: true
        ---


        """
    )
    try project.expectSite()
    try project.replace("draft: true\n", with: "", in: path)
    try project.append(Array("They are in.\n".utf8), to: path)
    let build = try project.generate("--strict", "--quiet")
    #expect(build.standardError.isEmpty)
    let page = try project.text("Public/en/news/new-figures/index.html")
    #expect(page.contains("<time datetime=\"2026-11-20\">"))
  }

  @Test func `a post without a day is of today`() throws {
    let project = try Project()
    let run = try project.begin("post", "news/new-figures", "--languages", "en")
    #expect(
      run.standardError.contains(#/^Wrote Content/en/news/20\d\d-\d\d-\d\d-new-figures\.md\n/#)
    )
  }

  @Test(arguments: [
    (["career", "Public Relations"], "`Public Relations` cannot be an id"),
    (["career", "all"], "`all` is a word of the figure syntax and no id"),
    (["post", "news/New figures"], "`New figures` cannot be a part of an address"),
    (["page", "about us"], "`about us` cannot be a part of an address"),
    (["page", "../outside"], "`..` cannot be a part of an address"),
  ])
  func `a name that cannot be one is refused`(arguments: [String], sentence: String) throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate(arguments: ["new"] + arguments)
    #expect(run.standardError.contains(": \(sentence)\n"))
    #expect(run.standardError.hasSuffix("\n1 error; nothing was written\n"))
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `what is there is not overwritten`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.begin("page", "method")
    #expect(
      run.standardError == """
        error[file-exists]: Content/el/method.md is there already
          = help: choose another name, or change what is there

        1 error; nothing was written

        """
    )
    #expect(run.exitCode == 3)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test(arguments: [
    (
      ["page", "contact", "--languages", "en,de"],
      "--languages: the site has no language `de`; it has el, en"
    ),
    (
      ["page", "contact", "--title", "eln=Contact"],
      "--title: the site has no language `eln`; did you mean `el`?"
    ),
    (["comparison", "--compare", "writers"], "--compare takes two careers, such as"),
    (["post", "new-figures"], "a post stands in a folder, such as news/new-figures"),
    (
      ["post", "news/2026-11-23-new-figures"],
      "a post is named without its day, which --date gives"
    ),
    (
      ["post", "news/new-figures", "--date", "23.11.2026"],
      "The value '23.11.2026' is invalid for '--date <date>': it takes a day such as 2026-11-23"
    ),
    (["data", "../wages"], "a data set is named in small letters, digits and hyphens"),
    (
      ["language", "deu"], "`deu` is no language whose numbers and dates are known; they are ar, "
    ),
    (
      ["language", "de-ST"],
      "`de-ST` is no language whose numbers and dates are known; did you mean `de-DE`?"
    ),
  ])
  func `wrong usage ends with 2 and what is meant`(arguments: [String], message: String) throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate(arguments: ["new"] + arguments)
    #expect(run.standardError.hasPrefix("Error: \(message)"))
    #expect(run.exitCode == 2)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `parts are begun in a project only`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["new", "page", "contact"], in: folder.url)
    #expect(run.standardError.hasPrefix("error[no-project]: there is no project in ."))
    #expect(run.exitCode == 2)
  }

  @Test func `a part can be begun in a project with faults`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.begin("page", "contact")
    #expect(run.exitCode == 0)
  }
}
