public import SourceText

/// The cell from which a figure comes.
public struct FigureSource: Hashable, Sendable {
  /// The data set.
  public let dataSet: String

  /// The path of its file.
  public let path: String

  /// The line of the row, counted from 1.
  public let line: Int

  /// The name of the column in the file; `nil` if the file has none.
  public let column: String?

  /// The occupation of the row; `nil` where the row is of none, as in a price index.
  public let occupation: OccupationCode?

  /// The publisher and the reference period, such as `BLS, 2008-05`.
  public let origin: String

  /// The note that a report shows, such as `Content/data/oews.csv:2, column a_median`.
  public var note: Note {
    let row = SourceLocation(path: path, line: line)
    return Note(
      .data,
      "\(row)\(column.map { ", column \($0)" } ?? "") (\(origin))",
      greek: "\(row)\(column.map { ", στήλη \($0)" } ?? "") (\(origin))",
      at: row
    )
  }
}
