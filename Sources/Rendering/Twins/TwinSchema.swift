/// Describes the columns of the data beside pages to programs.
enum TwinSchema {
  /// The columns by the Metadata Vocabulary for Tabular Data, section 5.6.
  static func metadata(statusMeanings: [(String, String)]) -> JSONValue {
    let meanings = statusMeanings.map { "\($0): \($1)" }.joined(separator: "; ")
    return .object([
      (
        "columns",
        .lines(
          TwinColumn.allCases.map { column in
            var members: [(String, JSONValue)] = [
              ("name", .text(column.name)), ("titles", .text(column.name)),
              ("datatype", .text(column.content.dataType)),
            ]
            if column == .status { members.append(("dc:description", .text(meanings))) }
            if column.content == .texts { members.append(("separator", .text(" "))) }
            if column.isRequired { members.append(("required", .flag(true))) }
            return .object(members)
          }
        )
      ),
      ("primaryKey", .texts(TwinColumn.key.map(\.name))),
    ])
  }

  /// The columns by the Table Schema of Frictionless Data.
  static let table = JSONValue.object([
    (
      "fields",
      .lines(
        TwinColumn.allCases.map { column in
          var members: [(String, JSONValue)] = [
            ("name", .text(column.name)), ("type", .text(column.content.fieldType)),
          ]
          if column.isRequired {
            members.append(("constraints", .object([("required", .flag(true))])))
          }
          return .object(members)
        }
      )
    ),
    ("missingValues", .texts([""])),
  ])
}

extension TwinColumn.Kind {
  /// The name in the Metadata Vocabulary for Tabular Data.
  fileprivate var dataType: String {
    switch self {
    case .text, .texts: "string"
    case .month: "gYearMonth"
    case .number: "decimal"
    }
  }

  /// The name in the Table Schema.
  fileprivate var fieldType: String {
    switch self {
    case .text, .texts: "string"
    case .month: "yearmonth"
    case .number: "number"
    }
  }
}
