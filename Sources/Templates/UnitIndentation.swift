/// The indentation of a unit's lines.
enum UnitIndentation: Hashable {
  /// Known when the template is compiled, and so part of its literals.
  case fixed([UInt8])

  /// Known when a page is written, since the template includes itself ever deeper.
  case running
}
