/// The files of a tree that we wrote, as the tree carries the list with it: a head, and a line a file,
/// sorted by path.
struct Manifest: Sendable {
  /// The name of the file that holds it.
  static let fileName = ".synkrisis-manifest"

  /// What the tree says of itself if it is a shard; `nil` for a whole site.
  let mark: ShardMark?

  /// What it says of each file.
  let lines: FileLines

  /// A list of no files.
  static let empty = Manifest(ManifestLines([]))

  /// Lists the files that writers recorded of a whole site.
  init(_ lines: ManifestLines) {
    mark = nil
    self.lines = FileLines(of: lines.text, from: ManifestHead(nil, files: 0).bytes.count)
  }

  /// Reads the text of a manifest; `nil` if it is none.
  init?(reading text: [UInt8]) {
    guard let head = ManifestHead(reading: text), text.last == UInt8(ascii: "\n") else {
      return nil
    }
    let lines = FileLines(of: text, from: head.bytes.count)
    guard lines.ascend, lines.stayBelow, head.files ?? lines.count == lines.count else {
      return nil
    }
    self.lines = lines
    mark = head.mark
  }

  /// The manifest of a folder; `nil` if it has none.
  ///
  /// - Throws: An error if it cannot be read.
  static func of(_ folder: String) throws(FileError) -> Manifest? {
    let path = "\(folder)/\(fileName)"
    guard case .file(let size) = try FileKind.of(path, followingLinks: false) else { return nil }
    return Manifest(reading: try FileBytes.of(path, size: size))
  }

  /// The text of the file.
  var text: [UInt8] { lines.text }

  /// How many files it lists.
  var count: Int { lines.count }

  /// What is said of a file; `nil` if it is not listed.
  subscript(path: [UInt8]) -> ManifestEntry? {
    var place = lines.count / 2
    return lines.line(of: path, from: &place).flatMap { lines.entry(of: $0) }
  }

  /// The line of a file; `nil` if it is not listed.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - place: Where the search begins among the lines; behind the line that was found.
  /// - Returns: The line.
  func line(of path: [UInt8], from place: inout Int) -> ArraySlice<UInt8>? {
    lines.line(of: path, from: &place).map { lines[$0] }
  }

  /// The paths of all files, in order.
  var paths: some Sequence<ArraySlice<UInt8>> {
    (0..<lines.count).lazy.map { lines.path(of: $0) }
  }
}
