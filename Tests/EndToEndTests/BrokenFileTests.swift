import Foundation
import Testing

/// Files that a folder in a repository cannot hold.
struct BrokenFileTests {
  private static let page = "Content/en/method.md"

  @Test func `a link that leaves the project is refused, one that stays is followed`() throws {
    let project = try Project()
    try project.expectSite()
    try project.link("Content/en/secrets.md", to: "/usr/bin/env")
    try project.expectRefusal(
      """
      error[link-leaves-project]: the link leads out of its folder: files from elsewhere are not read
        ┌─ Content/en/secrets.md
        = help: copy the file in; only Content and Templates themselves may be links

      1 error; the output is as it was

      """
    )
    try project.remove("Content/en/secrets.md")
    try project.write("Shared words.\n", to: "Content/root/words.txt")
    try project.link("Content/root/copy.txt", to: "words.txt")
    try project.expectSite()
    #expect(try project.text("Public/copy.txt") == "Shared words.\n")
  }

  @Test func `a link to nothing and one that runs in a circle are refused`() throws {
    let project = try Project()
    try project.link("Content/en/lost.md", to: "nowhere.md")
    try project.link("Content/en/loop", to: "..")
    try project.expectRefusal(
      """
      error[link-broken]: the link leads nowhere, or around in a circle
        ┌─ Content/en/loop
        = help: mend or remove the link

      error[link-broken]: the link leads nowhere, or around in a circle
        ┌─ Content/en/lost.md
        = help: mend or remove the link

      2 errors; the output is as it was

      """
    )
  }

  @Test func `Content itself may be a link`() throws {
    let project = try Project()
    try FileManager.default.moveItem(
      at: project.url.appending(path: "Content"),
      to: project.url.appending(path: "words")
    )
    try project.link("Content", to: "words")
    try project.expectSite()
  }

  @Test func `a pipe is refused and not waited for`() throws {
    let project = try Project()
    try project.makePipe("Content/en/pipe.md")
    try project.expectRefusal(
      """
      error[not-a-file]: this is neither a file nor a folder
        ┌─ Content/en/pipe.md
        = help: remove it

      1 error; the output is as it was

      """
    )
  }

  @Test(.enabled(if: getuid() != 0, "permissions do not bind root"))
  func `a file that cannot be read is named`() throws {
    let project = try Project()
    try project.setPermissions(0, of: Self.page)
    let run = try project.generate()
    #expect(
      run.standardError == """
        error[file-unreadable]: the file cannot be read: Permission denied
          ┌─ Content/en/method.md
          = help: check its permissions

        1 error; the output is as it was

        """
    )
    #expect(run.exitCode == 1)
    try project.setPermissions(0o600, of: Self.page)
    try project.expectSite()
  }

  @Test func `a folder in the place of site.yml is named`() throws {
    let project = try Project()
    try project.remove("Content/site.yml")
    try project.makeFolder("Content/site.yml")
    try project.expectRefusal(
      """
      error[folder-instead-of-file]: Content/site.yml is a folder, where a file is expected
        ┌─ Content/site.yml
        = help: rename the folder

      1 error; the output is as it was

      """
    )
  }

  @Test func `a folder in the place of a page is named`() throws {
    let project = try Project()
    try project.remove(Self.page)
    try project.makeFolder(Self.page)
    try project.expectRefusal(
      """
      error[folder-instead-of-file]: Content/en/method.md is a folder, where a file is expected
        ┌─ Content/en/method.md
        = help: rename the folder

      1 error; the output is as it was

      """
    )
  }

  @Test func `bytes that are no UTF-8 are shown with their place in every kind of file`() throws {
    let project = try Project()
    try project.append([0xE9, 0x0A], to: Self.page)
    try project.append([0xC3, 0x28], to: "Content/data/oews-2025-05-us.yml")
    try project.write("<p>{{title}}\u{0}</p>\n", to: "Templates/partials/faulty.html")
    try project.expectRefusal(
      """
      error[not-utf-8]: the file is not UTF-8: byte 0xC3 starts no character
         ┌─ Content/data/oews-2025-05-us.yml:18:1
       18│ \u{FFFD}(
         │ ^
         = help: save the file as UTF-8; older programs write Windows-1253 or Latin-1

      error[not-utf-8]: the file is not UTF-8: byte 0xE9 starts no character
         ┌─ Content/en/method.md:11:1
       11│ \u{FFFD}
         │ ^
         = help: save the file as UTF-8; older programs write Windows-1253 or Latin-1

      error[nul-byte]: the file holds a NUL byte, so it is no text
        ┌─ Templates/partials/faulty.html:1:13
       1│ <p>{{title}} </p>
        │             ^
        = help: save the file as UTF-8 text; UTF-16 files and binary files look like this

      3 errors; the output is as it was

      """
    )
  }

  @Test func `data that are no UTF-8 are refused with their place`() throws {
    let project = try Project()
    try project.append(Array("27-3031,caf".utf8) + [0xE9], to: "Content/data/oews-2008-05-us.csv")
    try project.write(Data([0xFF, 0xFE, 0x61, 0x00]), to: "Content/data/oews-2025-05-us.csv")
    try project.expectRefusal(
      """
      error[not-utf-8]: the file is not UTF-8: byte 0xE9 starts no character
        ┌─ Content/data/oews-2008-05-us.csv:5:12
       5│ 27-3031,caf\u{FFFD}
        │            ^
        = help: save the file as UTF-8; older programs write Windows-1253 or Latin-1

      error[utf-16]: the file is UTF-16, not UTF-8
        ┌─ Content/data/oews-2025-05-us.csv
        = help: save it as UTF-8: in spreadsheets the format is called CSV UTF-8

      2 errors; the output is as it was

      """
    )
  }

  @Test func `a NUL in data is refused with its place`() throws {
    let project = try Project()
    try project.append([0x61, 0x00, 0x62], to: "Content/data/oews-2008-05-us.csv")
    try project.expectRefusal(
      """
      error[nul-byte]: the file holds a NUL byte, so it is no text
        ┌─ Content/data/oews-2008-05-us.csv:5:2
       5│ a b
        │  ^
        = help: save the file as UTF-8 text; UTF-16 files and binary files look like this

      1 error; the output is as it was

      """
    )
  }

  @Test func `an empty data file is refused`() throws {
    let project = try Project()
    try project.write("", to: "Content/data/oews-2008-05-us.csv")
    try project.expectRefusal(
      """
      error[data-file-empty]: the data file is empty
        ┌─ Content/data/oews-2008-05-us.csv
        = help: its first line names the columns, such as occ_code,occ_title,a_median

      1 error; the output is as it was

      """
    )
  }

  @Test(arguments: ["Content/en/index.md", "Content/el/index.md"])
  func `a language without a home page is refused`(path: String) throws {
    let project = try Project()
    try project.remove(path)
    try project.expectRefusal(
      """
      error[index-missing]: \(path) is missing
        ┌─ \(path)
        = help: every folder of pages needs it, with a title and a description

      1 error; the output is as it was

      """
    )
  }

  @Test func `a career without its index is refused, and where it is needed`() throws {
    let project = try Project()
    try project.remove("Content/en/careers/public-relations/index.md")
    try project.expectRefusal(
      """
      error[index-missing]: Content/en/careers/public-relations/index.md is missing
        ┌─ Content/en/careers/public-relations/index.md
        = help: every folder of pages needs it, with a title and a description

      1 error; the output is as it was

      """
    )
  }

  @Test func `a text that the templates need and a language lacks is named`() throws {
    let project = try Project()
    try project.replace("  skip-link: ", with: "  skiplink: ", in: "Templates/strings/en.yml")
    let run = try project.generate()
    #expect(run.standardError.contains("skip-link"))
    #expect(run.standardError.contains("skiplink"))
    #expect(run.standardError.contains("Templates/strings/en.yml"))
    #expect(run.exitCode == 1)
  }
}
