/// The table that is being written.
struct OpenTable {
  /// What it is like; `nil` outside tables.
  var shape: TableShape?

  /// Whether the cells of the head are being written.
  var isHead = false

  /// Whether a cell is being written.
  var isInCell = false

  /// Whether there is a row below the head.
  var hasBody = false

  /// The id of its caption; empty if it has none.
  var captionID = ""

  /// The tag of the cell that is being written.
  var tag = ""
}
