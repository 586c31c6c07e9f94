internal import Localization
internal import SiteModel
internal import WageData

/// Says what makes the figures of two times less than one series.
struct SeriesChangeWriter {
  let language: SiteLanguage
  let phrases: Phrasebook

  /// A sentence on each change between two times.
  ///
  /// - Parameters:
  ///   - older: The record of the earlier time.
  ///   - newer: The record of the later time.
  ///   - codes: The occupation's codes at both, if one occupation is spoken of.
  /// - Returns: The sentences; empty if nothing changed.
  func texts(
    _ older: SourceRecord,
    _ newer: SourceRecord,
    codes: (String, String)? = nil
  ) -> [String] {
    let conventions = language.conventions
    let times = [
      "older": conventions.monthYear(older.period, .caption),
      "newer": conventions.monthYear(newer.period, .caption),
    ]
    return newer.changes(since: older).map { change in
      switch change {
      case .named(let seriesBreak):
        let values = [
          "period": conventions.monthYear(seriesBreak.period, .caption),
          "why": language.term(seriesBreak.why),
        ]
        return phrases.text(.breakNamed, times.merging(values) { old, _ in old })
      case .method:
        return phrases.text(.breakMethod, times)
      case .classification(let from, let to):
        let values = ["from": name(from, codes?.0), "to": name(to, codes?.1)]
        return phrases.text(.breakClassification, times.merging(values) { old, _ in old })
      }
    }
  }

  private func name(_ classification: String, _ code: String?) -> String {
    let name = language.term(classification)
    return code.map { "\(name): \($0)" } ?? name
  }
}
