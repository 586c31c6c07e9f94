/// The parts of the name of a time series of the OEWS, such as `OEUN000000000000027303113`.
struct SeriesID: Hashable {
  /// The area as the tables write it: `99`, `06`, `41860`.
  let area: String

  /// The industry as the tables write it: `000000`, `31-33`.
  let industry: String

  /// The occupation, such as `27-3031`.
  let occupation: String

  /// The number of the kind of data.
  let kind: Int

  /// Reads 25 characters; `nil` for anything else.
  init?(_ text: Substring) {
    guard text.utf8.count == 25, text.hasPrefix("OEU") else { return nil }
    let characters = Array(text)
    let part = { (range: Range<Int>) in String(characters[range]) }
    guard characters.count == 25, let kind = Int(part(23..<25)) else { return nil }
    let code = part(4..<11)
    switch characters[3] {
    case "N": area = "99"
    case "S": area = String(code.prefix(2))
    // The codes of metropolitan areas have five digits, those of other areas seven.
    case "M": area = code.hasPrefix("00") ? String(code.dropFirst(2)) : code
    case _: return nil
    }
    industry = part(11..<17).replacing("--", with: "-")
    occupation = "\(part(17..<19))-\(part(19..<23))"
    self.kind = kind
  }
}
