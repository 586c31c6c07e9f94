/// What a table is like as a whole.
struct TableShape {
  /// To which side a column is aligned.
  enum Alignment: String {
    case unset
    case left
    case center
    case right
  }

  /// The alignment of each column.
  let columns: [Alignment]

  /// Which columns have no head.
  let headless: [Bool]

  /// Whether the first cell of each row is its head: the corner of the table is empty.
  var hasRowHeads: Bool { columns.count > 1 && headless.first == true }
}
