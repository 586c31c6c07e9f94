import SourceText
import Testing

@testable import ProjectFiles

struct InputFingerprintTests {
  private static let names = [
    "Content/data/a.csv", "Content/en/index.md", "Content/site.yml", "Templates/page.html",
    "Templates/assets/style.css",
  ]

  /// A project of a few small files, written in an order that a test may choose.
  private func project(_ names: [String] = Self.names) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("generate", [0x7F, 0x45, 0x4C, 0x46])
    for name in names { try folder.write(name, Array("text of \(name)\n".utf8)) }
    return folder
  }

  private func fingerprint(
    _ folder: TemporaryFolder,
    options: [String: String] = ["drafts": "false"]
  ) throws -> InputFingerprint {
    try InputFingerprint(
      of: try ProjectFolder(folder.path),
      options: options,
      generator: GeneratorMark(at: "\(folder.path)/generate")
    )
  }

  @Test func `neither the place on the disk nor the order in which files came decides it`() throws {
    let (first, second) = (try project(), try project(Self.names.reversed()))
    #expect(first.path != second.path)
    #expect(try fingerprint(first) == fingerprint(second))
    #expect(try fingerprint(first).text == fingerprint(second).text)
  }

  @Test func `it is written as 32 hexadecimal digits`() throws {
    #expect(try fingerprint(project()).text.wholeMatch(of: /[0-9a-f]{32}/) != nil)
  }

  @Test(arguments: Self.names)
  func `a byte that changes changes it`(name: String) throws {
    let (first, second) = (try project(), try project())
    try second.write(name, Array("text of \(name)\t".utf8))
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test(arguments: Self.names.filter { $0 != "Content/site.yml" })
  func `a file by another name changes it`(name: String) throws {
    let (first, second) = (try project(), try project(Self.names.filter { $0 != name }))
    try second.write("\(name)x", Array("text of \(name)\n".utf8))
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test func `bytes that change places between files change it`() throws {
    let (first, second) = (try project(), try project())
    try second.write(Self.names[0], Array("text of \(Self.names[1])\n".utf8))
    try second.write(Self.names[1], Array("text of \(Self.names[0])\n".utf8))
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test(arguments: ["Content/en/more.md", "Content/assets/empty", "Templates/strings/en.yml"])
  func `a file more changes it, an empty one too`(name: String) throws {
    let (first, second) = (try project(), try project())
    try second.write(name, [])
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test func `a file that is passed over does not change it`() throws {
    let (first, second) = (try project(), try project())
    try second.write("Content/en/.index.md.swp")
    try second.write("README.md")
    #expect(try fingerprint(first) == fingerprint(second))
  }

  @Test(arguments: [
    ["drafts": "true"], [:], ["drafts": "false", "base-url": "https://example.org/"],
    ["drafts": "false", "base-url": ""], ["draft": "sfalse"],
  ])
  func `another option changes it`(options: [String: String]) throws {
    let folder = try project()
    #expect(try fingerprint(folder) != fingerprint(folder, options: options))
  }

  @Test func `another generator changes it`() throws {
    let (first, second) = (try project(), try project())
    try second.write("generate", [0x7F, 0x45, 0x4C, 0x47])
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test func `a generator that cannot be read is named`() throws {
    let folder = try project()
    let report = #expect(throws: DiagnosticReport.self) {
      try InputFingerprint(
        of: ProjectFolder(folder.path),
        options: [:],
        generator: GeneratorMark(at: "/none")
      )
    }
    #expect(
      report.map { DiagnosticText().text(of: $0) } == """
        error[file-unreadable]: the file cannot be read: No such file or directory
          ┌─ /none
          = help: check its name

        """
    )
  }
}
