internal import SourceText

/// A Markdown file parted into its front matter and its body.
///
/// Front matter stands between a first line `---` and the next such line.
struct FrontMatter {
  /// The keys; without any if the file has no front matter.
  let mapping: YAMLMapping

  /// The bytes of the file behind the front matter.
  let body: Range<Int>

  /// Parts a file.
  ///
  /// - Throws: A report if the front matter does not end or is no YAML.
  init(_ file: SourceFile) throws(DiagnosticReport) {
    let parts = try Self.parts(of: file)
    mapping =
      try parts.keys.map { (keys) throws(DiagnosticReport) in
        try YAMLReader.mapping(of: file, in: keys)
      } ?? Self.withoutKeys(file)
    body = parts.body
  }

  /// Parts a file whose keys were read before, and reads none of them.
  ///
  /// - Throws: A report if the front matter does not end.
  init(bodyOf file: SourceFile) throws(DiagnosticReport) {
    mapping = Self.withoutKeys(file)
    body = try Self.parts(of: file).body
  }

  private init(mapping: YAMLMapping, body: Range<Int>) {
    self.mapping = mapping
    self.body = body
  }

  /// The same with what it does not say itself, as site.yml has it for the folder of the file.
  func completed(by defaults: FolderDefaults, for path: String) -> FrontMatter {
    let name = path.pathParts.dropFirst(2).joined(separator: "/")
    return FrontMatter(mapping: defaults.completing(mapping, of: name), body: body)
  }

  private static func withoutKeys(_ file: SourceFile) -> YAMLMapping {
    let place = YAMLPlace(file: file, line: 1, column: 1, length: 1)
    return YAMLMapping(entries: [], place: place)
  }

  private static func parts(
    of file: SourceFile
  ) throws(DiagnosticReport) -> (keys: Range<Int>?, body: Range<Int>) {
    let end = file.bytes.count
    guard let opening = fence(at: file.start, in: file) else {
      if fence("+", at: file.start, in: file) != nil {
        let place = file.location(of: file.start..<file.start + 3)
        throw DiagnosticReport(ContentFault.frontMatterInTOML, at: place)
      }
      return (nil, file.start..<end)
    }
    var line = opening
    while line < end {
      if let body = fence(at: line, in: file) { return (opening..<line, body..<end) }
      line = nextLine(after: line, in: file)
    }
    let place = file.location(of: file.start..<file.start + 3)
    throw DiagnosticReport(ContentFault.frontMatterWithoutEnd, at: place)
  }

  /// The offset behind a line of three marks that starts at an offset; `nil` if none does.
  private static func fence(
    _ mark: Unicode.Scalar = "-",
    at offset: Int,
    in file: SourceFile
  ) -> Int? {
    let marks = Array(repeating: UInt8(ascii: mark), count: 3)
    guard file.bytes[offset...].starts(with: marks) else { return nil }
    let end = nextLine(after: offset, in: file)
    let rest = file.bytes[(offset + 3)..<end]
    return rest.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ? end : nil
  }

  private static func nextLine(after offset: Int, in file: SourceFile) -> Int {
    var index = offset
    while index < file.bytes.count, file.bytes[index] != 0x0A, file.bytes[index] != 0x0D {
      index += 1
    }
    guard index < file.bytes.count else { return index }
    let isPair = file.bytes[index] == 0x0D && index + 1 < file.bytes.count
    return index + (isPair && file.bytes[index + 1] == 0x0A ? 2 : 1)
  }
}
