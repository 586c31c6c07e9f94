public import SourceText

/// What can be wrong with files of data and the pages that are made from their rows.
public enum TableFault: Fault, Hashable {
  /// What a value is.
  public enum Word: Hashable, Sendable {
    /// A text, a number, `true` or `false`.
    case value

    /// A list.
    case list

    /// Keys and values.
    case record
  }

  /// A file of data that site.yml names is not there.
  case missing(path: String, nearest: String?)

  /// An entry of a list is something else than those before it.
  case mixed(Word, others: Word)

  /// A template writes what some entries lack.
  case lacked(name: String, path: String)

  /// No table has the name.
  case unknownTable(String, nearest: String?)

  /// A table has no rows, for it is no CSV file.
  case withoutRows(path: String)

  /// A pattern names a column that its table has not.
  case unknownColumn(String, path: String, nearest: String?)

  /// A cell is empty whose text the address, title or description of a page needs.
  case emptyCell(column: String)

  /// A cell is empty that the template of its page writes.
  case writtenCell(column: String)

  /// A cell cannot be a part of an address.
  case address(String, suggestion: String?)

  /// Two rows make a page of one address.
  case sameAddress(String)

  /// Two rows make pages of one title.
  case sameTitle(String)

  /// Two rows make pages of one description.
  case sameDescription

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .missing: "table-missing"
    case .mixed: "table-mixed"
    case .lacked: "table-gap"
    case .unknownTable: "table-unknown"
    case .withoutRows: "table-without-rows"
    case .unknownColumn: "column-unknown"
    case .emptyCell, .writtenCell: "row-cell-empty"
    case .address: "row-address"
    case .sameAddress: "row-address-same"
    case .sameTitle: "title-same"
    case .sameDescription: "description-same"
    }
  }
}
