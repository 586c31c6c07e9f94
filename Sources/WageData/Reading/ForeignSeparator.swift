/// What sets off the cells of a file in the place of commas, as some programs for spreadsheets save it.
public enum ForeignSeparator: Hashable, Sendable {
  /// A semicolon.
  case semicolon

  /// A tab.
  case tab

  /// Finds it in a header; `nil` if its cells were found apart.
  init?(in header: [String]) {
    guard header.count == 1 else { return nil }
    if header[0].contains(";") {
      self = .semicolon
    } else if header[0].contains("\t") {
      self = .tab
    } else {
      return nil
    }
  }
}
