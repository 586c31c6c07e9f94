import Foundation
import TestSupport
import Testing

@testable import generate

struct InitTests {
  @Test func `a new site builds at once without a warning`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["init", "site"], in: folder.url)
    let files = try FileTree(folder.url.appending(path: "site")).files
    #expect(
      run.standardError == """
        Began a site in site: wrote \(files.count) files
        Next: cd site && generate serve --open; then write: Content/el/index.md is the first page, \
        and Content/site.yml has the name and the address of the site

        """
    )
    #expect(run.exitCode == 0)
    let build = try GenerateRun(["--strict", "--quiet"], in: folder.url.appending(path: "site"))
    #expect(build.standardError.isEmpty)
    #expect(build.exitCode == 0)
    let pages = try FileTree(folder.url.appending(path: "site/Public")).files
    #expect(pages["comparisons/customer-service-vs-public-relations/index.html"] != nil)
    #expect(pages["en/comparisons/customer-service-vs-public-relations/index.html"] != nil)
  }

  @Test func `nobody is led into the folder where they are`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["init", "."], in: folder.url)
    #expect(run.standardError.contains("\nNext: generate serve --open; then write: "))
  }

  @Test func `a new site has the templates of the repository`() throws {
    let folder = try TemporaryFolder()
    _ = try GenerateRun(["init", "."], in: folder.url)
    let templates = try FileTree(folder.url.appending(path: "Templates"))
    let own = try FileTree(Fixtures.repository.appending(path: "Templates"))
    #expect(templates.differences(from: own) == [])
  }

  @Test func `a new site has figures of the repository with their source`() throws {
    let folder = try TemporaryFolder()
    _ = try GenerateRun(["init", "."], in: folder.url)
    let data = try FileTree(folder.url.appending(path: "Content/data")).files
    let own = try FileTree(Fixtures.repository.appending(path: "Content/data")).files
    #expect(data.keys.sorted() == ["oews-2025-05-us.csv", "oews-2025-05-us.yml"])
    for (path, bytes) in data { #expect(bytes == own[path]) }
  }

  @Test(arguments: [("en", ["en"]), ("el", ["el"]), ("en,el", ["en", "el"])])
  func `a new site is in the languages that are asked for, the first by default`(
    option: String,
    languages: [String]
  ) throws {
    let folder = try TemporaryFolder()
    _ = try GenerateRun(["init", ".", "--languages", option], in: folder.url)
    let build = try GenerateRun(["--strict", "--quiet"], in: folder.url)
    #expect(build.standardError.isEmpty)
    let files = try FileTree(folder.url).files
    let strings = files.keys.filter { $0.hasPrefix("Templates/strings/") }
    #expect(strings.count == languages.count)
    let home = String(decoding: files["Public/index.html"] ?? Data(), as: UTF8.self)
    #expect(home.contains("<html lang=\"\(languages[0])\""))
    #expect(Set(files.keys.compactMap(Self.language)) == Set(languages))
  }

  private static func language(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts[0] == "Content" && parts[1].count == 2 ? String(parts[1]) : nil
  }

  @Test(arguments: [
    (
      "de",
      "there is no small site in `de`, only in el and en; `generate new language de` adds the "
        + "language to a site"
    ),
    ("en,en", "--languages takes each language once, such as en or en,el"),
    ("", "--languages takes each language once, such as en or en,el"),
  ])
  func `a language that there is not is wrong usage`(option: String, message: String) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["init", ".", "--languages", option], in: folder.url)
    #expect(run.standardError.hasPrefix("Error: \(message)\n"))
    #expect(run.exitCode == 2)
    #expect(try FileTree(folder.url).files.isEmpty)
  }

  @Test func `a project is not begun over another one`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate("init", ".")
    #expect(
      run.standardError == """
        error[file-exists]: Content/site.yml is there already
          = help: choose another name, or change what is there

        1 error; nothing was written

        """
    )
    #expect(run.exitCode == 3)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a project is begun beside files of others`() throws {
    let folder = try TemporaryFolder()
    try Data("Mine.\n".utf8).write(to: folder.url.appending(path: "README.md"))
    let run = try GenerateRun(["init", ".", "--language", "el"], in: folder.url)
    #expect(run.standardError.hasPrefix("Ξεκίνησε ένας ιστότοπος στον φάκελο .: γράφτηκαν "))
    #expect(run.exitCode == 0)
    let readme = try FileTree(folder.url).files["README.md"]
    #expect(readme == Data("Mine.\n".utf8))
  }

  @Test func `a folder in the place of which a file stands cannot be filled`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: folder.url.appending(path: "site"))
    let run = try GenerateRun(["init", "site"], in: folder.url)
    #expect(
      run.standardError == """
        error[file-unwritable]: cannot create site/Content: Not a directory
          = help: check the folder and its permissions

        1 error; nothing was written

        """
    )
    #expect(run.exitCode == 3)
  }
}
