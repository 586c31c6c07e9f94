import Foundation

/// What people who mean harm write; `.ci/hostile.py` opens pages that are made of the same pieces.
struct HostilePieces: Decodable {
  /// Markdown.
  let markdown: [String]

  /// Texts of front matter, data, records and strings.
  let texts: [String]

  /// All of them, from `Fixtures/hostile.json`; none if that cannot be read.
  static let all: HostilePieces = {
    let file = Fixtures.folder.appending(path: "hostile.json")
    let pieces = try? JSONDecoder().decode(HostilePieces.self, from: Data(contentsOf: file))
    return pieces ?? HostilePieces(markdown: [], texts: [])
  }()
}
