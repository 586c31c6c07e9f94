import Foundation

/// Reads what each form of a page says, knowing nothing of how it was written.
enum ParsedForms {
  /// The records of a file of comma-separated values (RFC 4180), the first of them the names.
  static func records(ofCSV text: String) -> [[String]] {
    var records: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let next: UInt8 = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x22 where isQuoted && next == 0x22:
        cell.append(0x22)
        index += 1
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        records[records.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case 0x0D where !isQuoted && next == 0x0A:
        index += 1
        records[records.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        records.append([])
      case let byte: cell.append(byte)
      }
      index += 1
    }
    return records.filter { !$0.isEmpty }
  }

  /// What a table of data says.
  static func statements(inCSV text: String) -> [Statement.Key: Statement] {
    let records = records(ofCSV: text)
    let names = records[0]
    return statements(
      of: records.dropFirst().map { record in
        Dictionary(uniqueKeysWithValues: zip(names, record))
      }
    )
  }

  /// What a JSON file of data says.
  static func statements(inJSON text: String) throws -> [Statement.Key: Statement] {
    let file = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let rows = file?["rows"] as? [[String: Any]] ?? []
    return statements(
      of: rows.map { row in
        row.mapValues { value in
          (value as? [String])?.joined(separator: " ") ?? "\(value)"
        }
      }
    )
  }

  private static func statements(of rows: [[String: String]]) -> [Statement.Key: Statement] {
    var statements: [Statement.Key: Statement] = [:]
    for row in rows {
      let key = Statement.Key(
        career: row["career"] ?? "",
        kind: row["kind"] ?? "",
        measure: row["measure"] ?? "",
        period: row["pay_period"] ?? ""
      )
      var statement = Statement()
      for (column, bound) in [("value", "="), ("lower_bound", "≥"), ("upper_bound", "≤")] {
        guard let number = row[column].flatMap({ Decimal(string: $0) }) else { continue }
        statement.number = number
        statement.bound = bound
      }
      statement.statuses = Set((row["status"] ?? "").split(separator: " ").map(String.init))
      statement.origins = (row["origin"] ?? "").split(separator: " ").map(String.init)
      statements[key] = statement
    }
    return statements
  }

  /// What the tables of a page say: those of wages by the year and by the hour, each followed by
  /// differences if there are two careers, and that of workers.
  static func statements(inHTML html: String, careers: [String]) -> [Statement.Key: Statement] {
    let tables = html.components(separatedBy: "<tbody>").dropFirst().map {
      $0.components(separatedBy: "</tbody>")[0]
    }
    let order: [(kind: String, period: String)] =
      careers.count == 2
      ? [
        ("estimate", "year"), ("difference", "year"), ("estimate", "hour"), ("difference", "hour"),
        ("estimate", ""),
      ] : [("estimate", "year"), ("estimate", "hour"), ("estimate", "")]
    var statements: [Statement.Key: Statement] = [:]
    for (table, place) in zip(tables, order) {
      for row in table.components(separatedBy: "<tr>").dropFirst() {
        let label = between("<th scope=\"row\">", "</th>", in: row)
        let cells = row.components(separatedBy: "<td>").dropFirst().map(statement)
        for (index, cell) in cells.enumerated() {
          let isComparison = place.kind == "difference"
          let key = Statement.Key(
            career: isComparison ? careers[0] : careers[index],
            kind: isComparison ? ["difference", "ratio"][index] : "estimate",
            measure: measures[label] ?? label,
            period: place.period
          )
          statements[key] = cell
        }
      }
    }
    return statements
  }

  /// What the list of careers says: three measures by the year, a row each, the careers by their names.
  static func statements(
    inList html: String,
    careers: [String: String]
  ) -> [Statement.Key: Statement] {
    var statements: [Statement.Key: Statement] = [:]
    for (name, cells) in rows(in: between("<tbody>", "</tbody>", in: html)) {
      for (measure, cell) in zip(["p10", "median", "p90"], cells) {
        let key = Statement.Key(
          career: careers[name] ?? name,
          kind: "estimate",
          measure: measure,
          period: "year"
        )
        statements[key] = statement(cell)
      }
    }
    return statements
  }

  /// What the table of other careers on the page of one says: the median of each, and by how much it is
  /// above that of the page; a lower one is so by a negative number.
  static func statements(
    ofNeighboursIn html: String,
    careers: [String: String],
    period: String
  ) -> [Statement.Key: Statement] {
    let section = html.components(separatedBy: "<h2 id=\"compare\">").dropFirst().first ?? ""
    var statements: [Statement.Key: Statement] = [:]
    for (name, cells) in rows(in: between("<tbody>", "</tbody>", in: section)) {
      for (kind, cell) in zip(["estimate", "difference"], cells) {
        let key = Statement.Key(
          career: careers[name] ?? name,
          kind: kind,
          measure: "median",
          period: period
        )
        let statement = statement(cell)
        statements[key] = cell.contains("</data> lower") ? statement.negated : statement
      }
    }
    return statements
  }

  // The rows of a table: the text of the head of each, and what its cells hold.
  private static func rows(in table: String) -> [(name: String, cells: [String])] {
    table.components(separatedBy: "<tr").dropFirst().map { row in
      let head = between("<th scope=\"row\">", "</th>", in: row)
      let link = head.hasPrefix("<a ") ? between(">", "</a>", in: head) : head
      let cells = row.components(separatedBy: "<td").dropFirst().map { cell in
        String(cell[(cell.firstIndex(of: ">") ?? cell.startIndex)...].dropFirst())
      }
      return (link, cells)
    }
  }

  /// The figures of sentences: their numbers and cells.
  static func figures(inHTML html: String) -> [Statement] {
    html.components(separatedBy: "<data class=\"figure\"").dropFirst().map { rest in
      statement("<data" + rest.prefix { $0 != "/" })
    }
  }

  /// The wages that a page tells programs, by duration and name.
  static func salaries(inHTML html: String) throws -> [String: [String: Decimal]] {
    let script = between("<script type=\"application/ld+json\">", "</script>", in: html)
    let value = try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any]
    let things = value?["@graph"] as? [[String: Any]] ?? []
    let occupation = things.first { $0["@type"] as? String == "Occupation" }
    var salaries: [String: [String: Decimal]] = [:]
    for salary in occupation?["estimatedSalary"] as? [[String: Any]] ?? [] {
      var amounts: [String: Decimal] = [:]
      for (name, value) in salary {
        guard let number = value as? NSNumber else { continue }
        amounts[name] = Decimal(string: "\(number)")
      }
      salaries[salary["duration"] as? String ?? ""] = amounts
    }
    return salaries
  }

  private static let measures = [
    "10th percentile": "p10", "25th percentile": "p25", "Median": "median",
    "75th percentile": "p75", "90th percentile": "p90", "Mean": "mean", "Employees": "employment",
  ]

  // What is read must agree with what machines are told: else the number is lost.
  private static func statement(_ cell: String) -> Statement {
    var statement = Statement()
    if cell.contains(">[") {
      statement.statuses = Set(
        cell.components(separatedBy: ">[").dropFirst().map { $0.components(separatedBy: "]")[0] }
      )
    }
    guard cell.hasPrefix("<data") else { return statement }
    let end = cell.firstIndex(of: ">") ?? cell.startIndex
    let attributes = cell[..<end].components(separatedBy: "\"")
    func attribute(_ name: String) -> String {
      attributes.firstIndex { $0.hasSuffix(" \(name)=") }.map { attributes[$0 + 1] } ?? ""
    }
    let datum = Decimal(string: attribute("value"))
    var text = cell[end...].dropFirst().prefix { $0 != "<" }
    statement.bound = "="
    for bound in ["≥", "≤"] where text.hasPrefix(bound) {
      statement.bound = bound
      text.removeFirst(2)
    }
    let digits = text.filter { $0 != "," && $0 != "$" }.map { $0 == "\u{2212}" ? "-" : $0 }
    if Decimal(string: String(digits)) == datum { statement.number = datum }
    statement.origins = attribute("data-origin").split(separator: " ")
      .map(String.init)
    return statement
  }

  /// What stands between two texts; empty if they are not there.
  static func between(_ start: String, _ end: String, in text: String) -> String {
    let parts = text.components(separatedBy: start)
    return parts.count > 1
      ? parts.dropFirst().joined(separator: start).components(separatedBy: end)[0] : ""
  }
}
