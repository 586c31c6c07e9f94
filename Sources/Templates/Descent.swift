/// Which way a section goes in the tree of records.
enum Descent {
  /// Nowhere: its value has no names.
  case stays

  /// To a part of the innermost record.
  case descends

  /// To a part of a record further out.
  case leaves
}
