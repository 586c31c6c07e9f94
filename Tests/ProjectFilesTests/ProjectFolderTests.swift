import SourceText
import Testing

@testable import ProjectFiles

struct ProjectFolderTests {
  private func report(_ folder: TemporaryFolder) -> String? {
    let report = #expect(throws: DiagnosticReport.self) { try ProjectFolder(folder.path) }
    return report.map { DiagnosticText().text(of: $0) }
  }

  @Test func `a project has content and templates`() throws {
    let folder = try TemporaryFolder()
    for name in ["Content/site.yml", "Content/en/index.md", "Templates/home.html", "README.md"] {
      try folder.write(name)
    }
    let project = try ProjectFolder(folder.path)
    #expect(project.content.map(\.path) == ["Content/en/index.md", "Content/site.yml"])
    #expect(project.templates.map(\.path) == ["Templates/home.html"])
  }

  @Test func `a project needs no templates to be found`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/site.yml")
    #expect(try ProjectFolder(folder.path).templates.isEmpty)
  }

  @Test(arguments: ["Content/site.yaml", "site.yml", "Content.md"])
  func `a folder without site.yml is no project`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name)
    #expect(
      report(folder) == """
        error[no-project]: there is no project in \(folder.path): it has no file Content/site.yml
          = help: run generate in the folder that holds Content and Templates, or name it: --project FOLDER

        """
    )
  }

  @Test func `a folder in the place of site.yml is reported as such`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/site.yml/a.md")
    #expect(
      report(folder) == """
        error[folder-instead-of-file]: Content/site.yml is a folder, where a file is expected
          ┌─ Content/site.yml
          = help: rename the folder

        """
    )
  }

  @Test func `faults of content and templates are reported together`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/site.yml")
    try folder.link("Content/a.md", to: "none")
    try folder.link("Templates/b.html", to: "none")
    let report = #expect(throws: DiagnosticReport.self) { try ProjectFolder(folder.path) }
    #expect(report?.sorted.map { $0.location?.path ?? "" } == ["Content/a.md", "Templates/b.html"])
  }

  @Test func `a text is read by its path in the project`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/site.yml", Array("name: Ω\n".utf8))
    let project = try ProjectFolder(folder.path)
    let file = try project.text(of: try #require(project.content.first))
    #expect(file.path == "Content/site.yml")
    #expect(file.text == "name: Ω\n")
  }

  @Test func `a file that is gone meanwhile is reported`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/site.yml")
    let project = try ProjectFolder(folder.path)
    let gone = ProjectFile(path: "Content/en/gone.md", location: "\(folder.path)/gone.md", size: 1)
    let report = #expect(throws: DiagnosticReport.self) { try project.text(of: gone) }
    #expect(
      report.map { DiagnosticText().text(of: $0) } == """
        error[file-unreadable]: the file cannot be read: No such file or directory
          ┌─ Content/en/gone.md
          = help: check its name

        """
    )
  }
}
