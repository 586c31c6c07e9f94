internal import SourceText

/// Where a key or value stands; the line is looked up only when a fault is reported.
struct YAMLPlace: Sendable {
  /// The file that holds the YAML, whole.
  let file: SourceFile

  /// The line in the file, counted from 1.
  let line: Int

  /// The column in Unicode scalars, counted from 1.
  let column: Int

  /// How many Unicode scalars are meant.
  let length: Int

  /// The place with the line's text, for a report.
  var location: SourceLocation {
    file.location(line: line, column: column, length: length)
  }
}
