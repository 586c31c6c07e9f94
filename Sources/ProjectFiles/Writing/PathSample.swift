internal import SourceText

/// The first few of many files by their paths, and how many there are.
public struct PathSample: Hashable, Sendable {
  private static let limit = 5

  /// The first paths by their bytes, at most five.
  public private(set) var first: [String] = []

  /// How many paths there are.
  public private(set) var count = 0

  /// No paths.
  init() {}

  /// Takes the first of some paths.
  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  /// Adds a path.
  mutating func add(_ path: String) {
    count += 1
    let place = first.firstIndex { path.utf8.lexicographicallyPrecedes($0.utf8) } ?? first.count
    guard place < Self.limit else { return }
    first.insert(path, at: place)
    if first.count > Self.limit { first.removeLast() }
  }

  /// The first paths, with an ellipsis where there are more.
  var text: String {
    first.joined(separator: ", ") + (count > first.count ? ", …" : "")
  }

  /// How many files there are, such as `1 file`.
  func files(in language: MessageLanguage) -> String {
    switch language {
    case .english: "\(count) file\(count == 1 ? "" : "s")"
    case .greek: "\(language.number(count)) \(count == 1 ? "αρχείο" : "αρχεία")"
    }
  }
}
