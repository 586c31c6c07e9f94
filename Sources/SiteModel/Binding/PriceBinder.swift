internal import CalendarDates
internal import Markdown
internal import SourceText
internal import WageData

/// Finds how the amounts of a `wages` block are told in the prices of a month.
struct PriceBinder {
  /// The price indexes of the site.
  let indexes: PriceIndexes

  /// The data sets of the site by id.
  let dataSets: [String: DataSet]

  /// Reads `real: 2025-05`, perhaps with the id of an index behind the month.
  ///
  /// - Returns: The conversions; `nil` without the key, and after reporting what is wrong with it.
  func prices(
    _ reader: inout WagesBlockReader,
    _ groups: [[WagesSelection.Column]]
  ) -> ConstantPrices? {
    let words = reader.words("real")
    guard let first = words.first else {
      reader.requireWord("real", of: ["YYYY-MM"])
      return nil
    }
    guard let month = Month(first.text) else {
      reader.addUnknown(first, key: "real", known: ["YYYY-MM"])
      return nil
    }
    var conversions: [String: PriceConversion] = [:]
    do throws(DiagnosticReport) {
      let named = try words.dropFirst().first.map { (word) throws(DiagnosticReport) in
        try id(word, reader)
      }
      for id in Set(groups.joined().map(\.dataSet)).sorted() {
        guard let record = dataSets[id]?.record, record.period != month else { continue }
        do throws(PriceFault) {
          conversions[id] = try indexes.conversion(of: record, to: month, by: named)
        } catch {
          throw DiagnosticReport(error, at: reader.location(of: first.place))
        }
      }
    } catch {
      reader.add(error)
      return nil
    }
    return ConstantPrices(month: month, conversions: conversions)
  }

  /// Whether the wages of some data sets could all be told in the prices of a month.
  func canTell(_ records: [SourceRecord], in month: Month) -> Bool {
    records.allSatisfy { record in
      record.period == month || (try? indexes.conversion(of: record, to: month, by: nil)) != nil
    }
  }

  // The id of an index that there is.
  private func id(
    _ word: WagesBlock.Word,
    _ reader: WagesBlockReader
  ) throws(DiagnosticReport) -> String {
    if indexes.ids.contains(word.text) { return word.text }
    let nearest = NearestName.of(word.text, among: indexes.ids)
    let fault = FigureFault.unknownDataSet(word.text, nearest: nearest)
    throw DiagnosticReport(fault, at: reader.location(of: word.place))
  }
}
