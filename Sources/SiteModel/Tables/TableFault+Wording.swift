public import SourceText

extension TableFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .missing(let path, let nearest):
      Wording(
        "there is no file \(path)",
        help: Self.meant(nearest) ?? "put it there: a .csv, .yml or .json file"
      )
    case .mixed(let word, let others):
      Wording(
        "this is \(word.english), where the entries before are \(others.englishPlural)",
        help: "the entries of a list are all of one form, so that a template can write them"
      )
    case .lacked(let name, let path):
      Wording(
        "`\(name)` is written here, and some entries of \(path) lack it",
        help: "fill it in there, or ask for it: {{#\(name)}}…{{/\(name)}}"
      )
    case .unknownTable(let name, let nearest):
      Wording(
        "`tables` in site.yml names no table `\(name)`",
        help: Self.meant(nearest) ?? "add it: `tables: {\(name): \(name).csv}`"
      )
    case .withoutRows(let path):
      Wording(
        "pages are made from the rows of a CSV file, and \(path) is none",
        help: "write it as CSV, the names of its columns in the first line"
      )
    case .unknownColumn(let name, let path, let nearest):
      Wording("\(path) has no column `\(name)`", help: Self.meant(nearest))
    case .emptyCell(let column):
      Wording(
        "the cell of column `\(column)` is empty, and the page of its row needs it",
        help: "fill it in: it is a part of the address, the title or the description"
      )
    case .writtenCell(let column):
      Wording(
        "the cell of column `\(column)` is empty, and the template of its page writes it",
        help:
          "fill it in, or ask for it in the template: {{#params.\(column)}}…{{/params.\(column)}}"
      )
    case .address(let text, let suggestion):
      Wording(
        "`\(text)` cannot be a part of an address",
        help: suggestion.map { "write `\($0)`, or give the table a column of its own for it" }
          ?? "use small Latin letters, digits, -, _ and ., at most 200 of them"
      )
    case .sameAddress(let path):
      Wording(
        "the row makes the page /\(path), and another row does too",
        help: "name in `path` a column that differs from row to row"
      )
    case .sameTitle(let title):
      Wording(
        "another page has the title “\(title)” too",
        help: "a title names one page of its language"
      )
    case .sameDescription:
      Wording(
        "another row makes a page of the same description",
        help: "name in `description` a column that differs from row to row"
      )
    }
  }

  private static func meant(_ name: String?) -> String? {
    name.map { "did you mean `\($0)`?" }
  }
}

extension TableFault.Word {
  fileprivate var english: String {
    switch self {
    case .value: "a value"
    case .list: "a list"
    case .record: "keys with values"
    }
  }

  fileprivate var englishPlural: String {
    switch self {
    case .value: "values"
    case .list: "lists"
    case .record: "keys with values"
    }
  }
}
