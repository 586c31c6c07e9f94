internal import CalendarDates

/// The name of a post's file, parted at its date: `2026-11-23-new-figures`.
struct DatedName {
  /// The date as it is written.
  let text: String

  /// The date; `nil` if it is none, or not written with four, two and two digits.
  let date: Day?

  /// What follows the date; the date itself where nothing does.
  let rest: String

  /// Parts a name; `nil` if it does not begin with something like a date.
  init?(_ name: String) {
    let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].utf8.count == 4,
      parts[1...2].allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts[...2].allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    text = parts[...2].joined(separator: "-")
    date = Day(text)
    rest = parts.count > 3 && !parts[3].isEmpty ? String(parts[3]) : text
  }
}
