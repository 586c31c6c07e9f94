internal import ArgumentParser
internal import CalendarDates
internal import Rendering
internal import SiteModel
internal import SourceText
internal import WageData

/// In whose prices a list tells money, as the command line names them.
struct RealPrices {
  /// What a record has for each figure: the amount, or why there is none.
  static let fields = ["real", "real_missing"]

  private let month: Month
  private let index: String?

  /// Reads `2025-05`, perhaps with the id of an index behind it.
  ///
  /// - Throws: What the option takes.
  init(option text: String) throws {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard (1...2).contains(parts.count), !parts.contains(""), let month = Month(parts[0]) else {
      throw ValidationError(
        "--real takes a month such as 2025-05, or a month and a price index: 2025-05,cpi-u-us"
      )
    }
    self.month = month
    index = parts.count == 2 ? parts[1] : nil
  }

  /// Refuses the name of an index that a site does not have.
  func check(_ site: Site) throws {
    let known = site.priceIndexes.ids
    guard let index, !known.contains(index) else { return }
    let help =
      NearestName.of(index, among: known).map { "did you mean `\($0)`?" }
      ?? (known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))")
    throw ValidationError("the project has no price index `\(index)`; \(help)")
  }

  /// The values of the fields; none for what is no money.
  func values(
    of figure: Figure,
    _ site: Site,
    _ language: MessageLanguage
  ) -> [JSONValue?] {
    do throws(PriceFault) {
      let real = try site.inPrices(of: month, figure, by: index)
      return [real.map { .number(FigureFormat.datum($0)) }, nil]
    } catch {
      return [nil, .text(error.wording(in: language).sentence)]
    }
  }
}
