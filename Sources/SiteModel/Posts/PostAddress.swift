internal import CalendarDates
internal import SourceText

/// The form of the addresses of a folder's posts, such as `/articles/{year}/{name}/`.
struct PostAddress: Sendable {
  private enum Part {
    case text(String)
    case year
    case month
    case day
    case name
  }

  private let parts: [Part]

  /// Reads a form; `nil` if it does not begin with a slash, names anything but `year`, `month`, `day`
  /// and `name`, lacks the name, or holds what no address can.
  init?(_ text: String) {
    var parts: [Part] = []
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      var piece = piece
      if index > 0 {
        let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let part = Self.part(named: halves[0]) else { return nil }
        parts.append(part)
        piece = halves[1]
      }
      parts.append(.text(String(piece)))
    }
    self.parts = parts
    let sample = path(name: "0", date: nil)
    guard text.hasPrefix("/"), !text.contains("//"), text.contains("{name}"),
      sample.pathParts.map(String.init).allSatisfy(PathSegment.isValid)
    else { return nil }
  }

  private static func part(named name: Substring) -> Part? {
    switch name {
    case "year": .year
    case "month": .month
    case "day": .day
    case "name": .name
    case _: nil
    }
  }

  /// The path of a post without a slash before or behind it.
  func path(name: String, date: Day?) -> String {
    let written = parts.map { part in
      switch part {
      case .text(let text): text
      case .name: name
      case .year: "\(date?.month.year ?? 0)"
      case .month: Self.twoDigits(date?.month.month ?? 0)
      case .day: Self.twoDigits(date?.day ?? 0)
      }
    }
    return written.joined().pathParts.joined(separator: "/")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
