internal import WageData

/// A career in a data set, or all occupations together, as the rows of data name it.
final class TwinSubject: Sendable {
  /// The figures.
  let column: CareerColumn

  /// The id of the career.
  let career: TwinText

  /// The id of the data set.
  let dataSet: TwinText

  /// The currency of the wages.
  let currency: TwinText

  /// The cells with which all of its rows begin, up to the title.
  let head: TwinText

  /// Writes what the rows of a career share.
  init(_ column: CareerColumn, career: String, title: String) {
    let record = column.dataSet.record
    self.column = column
    self.career = TwinText(career)
    dataSet = TwinText(column.dataSet.id)
    currency = TwinText(record.currency)
    let cells: [(column: TwinColumn, text: TwinText)] = [
      (.dataSet, dataSet), (.period, TwinText("\(record.period)")), (.area, TwinText(record.area)),
      (.occupation, TwinText(column.code?.text ?? "")), (.career, self.career),
      (.title, TwinText(title)),
    ]
    head = TwinText { notation in
      switch notation {
      case .csv: Array(cells.map { $0.text[.csv] }.joined(separator: [UInt8(ascii: ",")]))
      case .json:
        // The object goes on with the cells of each row.
        JSONValue.object(
          cells.filter { !$0.text.isEmpty }.map { ($0.column.name, .written($0.text[.json])) }
        ).bytes.dropLast()
      }
    }
  }
}
