public import SourceText

/// A cell of a data file.
public struct FigureOrigin: Hashable, Sendable {
  /// The data set's id.
  public let dataSet: String

  /// The file's path from the project's root.
  public let path: String

  /// The line of the row, counted from 1.
  public let line: Int

  /// The column's name as it stands in the file.
  public let column: String

  /// Publisher and period, for a person, such as `US Bureau of Labor Statistics, May 2008`.
  public let source: String

  /// The cell as a note of a fault.
  var note: Note {
    Note("data", "\(path):\(line), column \(column) (\(source))")
  }
}
