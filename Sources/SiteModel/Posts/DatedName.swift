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

  /// A name whose date is written otherwise, such as `20261123-name` or `2026_11_23-name`, as it should
  /// be; `nil` for any other.
  static func meant(by name: String) -> String? {
    var digits = ""
    var end = name.startIndex
    while digits.utf8.count < 8, end < name.endIndex {
      let character = name[end]
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if ![4, 6].contains(digits.utf8.count) || !"-_. ".contains(character) {
        return nil
      }
      end = name.index(after: end)
    }
    guard digits.utf8.count == 8 else { return nil }
    let parts = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
    let date = parts.joined(separator: "-")
    guard Day(date) != nil else { return nil }
    let rest = name[end...].drop { "-_. ".contains($0) }
    return rest.isEmpty ? date : "\(date)-\(rest)"
  }
}
