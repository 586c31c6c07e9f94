public import SourceText

/// What all the inputs that decide the bytes of a site come to: where it is the same, so is the site.
///
/// Inputs are the files of the project by path and content, the options that decide bytes, and the
/// generator itself; never a file's time or where a folder stands on the disk. Taken before the
/// project is read, it is never newer than the site that is made of it: a file that is changed
/// meanwhile makes the next fingerprint another one.
public struct InputFingerprint: Hashable, Sendable {
  private enum Kind: String {
    case file
    case generator
    case option
  }

  private var hash = ContentHash(high: 0, low: 0)

  /// What the inputs come to on which any file of the site may hang.
  private(set) var shared = ContentHash(high: 0, low: 0)

  /// What each part of the inputs comes to, on which only some files hang.
  private(set) var parts: [String: ContentHash] = [:]

  /// Takes the fingerprint of a project.
  ///
  /// - Parameters:
  ///   - project: The project; all of its files are read.
  ///   - options: The options that decide bytes, by name.
  ///   - generator: The program that makes the site.
  ///   - workers: How many read files side by side.
  ///   - part: The part that a file belongs to; `nil` for one on which any file of the site may hang.
  /// - Throws: A report of the first file that cannot be read.
  public init(
    of project: ProjectFolder,
    options: [String: String],
    generator: GeneratorMark,
    workers: Int = 1,
    part: (_ path: String) -> String? = { _ in nil }
  ) throws(DiagnosticReport) {
    add(.generator, name: "", generator.entry)
    for (name, value) in options.sorted(by: { $0.key < $1.key }) {
      add(.option, name: name, ManifestEntry(of: Array(value.utf8)))
    }
    let files = project.content + project.templates
    let entries = Parallel.map(files, workers: workers) { file in
      Result { () throws(DiagnosticReport) in try Self.entry(of: file, in: project) }
    }
    for (file, entry) in zip(files, entries) {
      add(.file, name: file.path, try entry.get(), part: part(file.path))
    }
  }

  /// The fingerprint as 32 hexadecimal digits.
  public var text: String {
    hash.text
  }

  private mutating func add(
    _ kind: Kind,
    name: String,
    _ entry: ManifestEntry,
    part: String? = nil
  ) {
    Self.add(kind, name: name, entry, to: &hash)
    if let part {
      Self.add(kind, name: name, entry, to: &parts[part, default: ContentHash(high: 0, low: 0)])
    } else {
      Self.add(kind, name: name, entry, to: &shared)
    }
  }

  // Each input is hashed with the hash of those before it, so that none of them has to be kept.
  private static func add(
    _ kind: Kind,
    name: String,
    _ entry: ManifestEntry,
    to hash: inout ContentHash
  ) {
    var link: [UInt8] = []
    hash.appendDigits(to: &link)
    link += Array(kind.rawValue.utf8)
    FileLines.append(Array(name.utf8), entry, to: &link)
    hash = ContentHash(of: link)
  }

  // Texts are small, and an editor may cut one short at any moment, which a mapping would not survive.
  private static func entry(
    of file: ProjectFile,
    in project: ProjectFolder
  ) throws(DiagnosticReport) -> ManifestEntry {
    guard file.path.hasPrefix("Content/data/") else {
      return ManifestEntry(of: try project.bytes(of: file))
    }
    return try project.map(file).withBytes { ManifestEntry(of: $0) }
  }
}
