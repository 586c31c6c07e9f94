internal import Rendering
internal import SiteModel
internal import SourceText

/// A change report as Markdown, for those who go through the site after it.
struct ChangeMarkdown {
  private let report: ChangeReport
  private let language: MessageLanguage

  /// Tells a report in a language.
  init(_ report: ChangeReport, in language: MessageLanguage) {
    self.report = report
    self.language = language
  }

  /// The document.
  var text: String {
    let parts = [
      head, records, lostClaims, withoutData, figures, heldClaims, sentences, cells, pairs,
    ]
    return parts.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let place = "\(word(.comparedWith)) `\(report.path)`."
    return ["# \(word(.title))", "", place] + (report.isEmpty ? ["", word(.nothing)] : [])
  }

  private var records: [String] {
    report.records.flatMap { record in
      let id = "`\(record.dataSet)`"
      let name =
        record.predecessor == record.dataSet ? id : "`\(record.predecessor)` → \(id)"
      return table(
        ["\(word(.key)) \(name)", word(.before), word(.now)],
        record.values.map { [$0.key, escaped($0.before), escaped($0.now)] }
      )
    }
  }

  private var lostClaims: [String] {
    section(.lostClaims, of: report.claims.filter(\.isClaimLost)) { change in
      let alternatives = change.now.alternatives.map { "`\($0)`" }.joined(separator: ", ")
      return [
        "", "- \(change.now.location): “\(escaped(change.now.text))”, `\(change.now.reference)`",
        "  - \(word(.before)): \(data(change.before)) · \(word(.now)): \(data(change.now))",
        alternatives.isEmpty
          ? "  - \(word(.otherwise))" : "  - \(word(.wouldHold)): \(alternatives)",
        "  - \(word(.sentence)): “\(escaped(change.now.sentence))”",
      ]
    }
  }

  private var withoutData: [String] {
    let lost = (report.figures + report.blocks).filter(\.isWithoutData)
    return section(.withoutData, of: lost) { change in
      let reasons = change.now.faults.sorted.map { $0.fault.wording(in: language).sentence }
      let name = change.now.reference.isEmpty ? "" : " `\(change.now.reference)`:"
      return [
        "", "- \(change.now.location):\(name) \(reasons.joined(separator: "; "))",
      ]
    }
  }

  private var figures: [String] {
    let changes = report.figures.filter { !$0.isWithoutData }
    guard !changes.isEmpty else { return [] }
    let rows = changes.map { change in
      [
        "\(change.now.location)", "`\(change.now.reference)`", data(change.before),
        data(change.now), "“\(escaped(change.now.sentence))”",
      ]
    }
    let heads: [ChangeWords] = [.place, .figure, .before, .now, .sentence]
    return heading(.sentences) + table(heads.map(word), rows)
  }

  private var heldClaims: [String] {
    let changes = report.claims.filter { !$0.isClaimLost }
    guard !changes.isEmpty else { return [] }
    let rows = changes.map { change in
      [
        "\(change.now.location)", "`\(change.now.reference)`", data(change.before),
        data(change.now), "“\(escaped(change.now.text))”",
      ]
    }
    let heads: [ChangeWords] = [.place, .figure, .before, .now, .sentence]
    return heading(.heldClaims) + table(heads.map(word), rows)
  }

  private var sentences: [String] {
    section(.generated, of: report.pages.sentences) { change in
      [
        "", "- \(change.page)", "  - \(word(.before)): \(sentence(change.before))",
        "  - \(word(.now)): \(sentence(change.now))",
      ]
    }
  }

  private var cells: [String] {
    guard !report.pages.cells.isEmpty else { return [] }
    let rows = report.pages.cells.map { cell in
      [
        "`\(cell.name)`", cell.before?.text ?? word(.none), cell.now?.text ?? word(.none),
        cell.pages.joined(separator: ", "),
      ]
    }
    let heads: [ChangeWords] = [.figure, .before, .now, .pages]
    return heading(.cells) + table(heads.map(word), rows)
  }

  private var pairs: [String] {
    report.pages.pairs == 0 ? [] : ["", ChangeWords.pairs(report.pages.pairs, in: language)]
  }

  private func section<Change>(
    _ title: ChangeWords,
    of changes: [Change],
    _ lines: (Change) -> [String]
  ) -> [String] {
    changes.isEmpty ? [] : heading(title) + changes.flatMap(lines)
  }

  private func heading(_ title: ChangeWords) -> [String] {
    ["", "## \(word(title))"]
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    let lines = [heads, heads.map { _ in "---" }] + rows
    return [""] + lines.map { "| \($0.joined(separator: " | ")) |" }
  }

  private func word(_ word: ChangeWords) -> String {
    word.text(in: language)
  }

  private func data(_ binding: DataBinding) -> String {
    binding.data(in: language).map(escaped) ?? word(.none)
  }

  private func sentence(_ text: String?) -> String {
    text.map { "“\(escaped($0))”" } ?? word(.none)
  }

  // What would begin markup within a line or a cell.
  private func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<|".contains($0) ? ["\\", $0] : [$0.isNewline ? " " : $0] })
  }
}
