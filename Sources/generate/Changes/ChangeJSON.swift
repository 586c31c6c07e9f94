internal import Rendering
internal import SiteModel
internal import SourceText

/// A change report as JSON, for programs.
struct ChangeJSON {
  private let report: ChangeReport
  private let language: MessageLanguage

  /// Tells a report; the words around figures are those of a language.
  init(_ report: ChangeReport, in language: MessageLanguage) {
    self.report = report
    self.language = language
  }

  /// The document; each change stands on a line of its own.
  var file: [UInt8] {
    JSONValue.object([
      ("compared_with", .text(report.path)),
      ("claims_lost", .number("\(report.lostClaims)")),
      ("claims", .lines(report.claims.map(binding))),
      ("figures", .lines(report.figures.map(binding))),
      ("blocks", .lines(report.blocks.map(binding))),
      ("sentences", .lines(report.pages.sentences.map(sentence))),
      ("cells", .lines(report.pages.cells.map(cell))),
      ("generated_pairs", .number("\(report.pages.pairs)")),
      ("records", .lines(report.records.map(record))),
    ]).file
  }

  private func binding(_ change: BindingChange) -> JSONValue {
    let now = change.now
    return Self.object([
      ("path", .text(now.location.path)), ("line", .number("\(now.location.line)")),
      ("column", .number("\(now.location.column)")), ("language", .text("\(now.language)")),
      ("reference", now.reference.isEmpty ? nil : .text(now.reference)),
      ("text", now.text.isEmpty ? nil : .text(now.text)),
      ("sentence", now.sentence.isEmpty ? nil : .text(now.sentence)),
      ("state_before", .text(change.before.state.rawValue)), ("state", .text(now.state.rawValue)),
      ("before", change.before.data(in: language).map(JSONValue.text)),
      ("now", now.data(in: language).map(JSONValue.text)),
      ("would_hold", now.alternatives.isEmpty ? nil : .texts(now.alternatives)),
    ])
  }

  private func sentence(_ change: SentenceChange) -> JSONValue {
    Self.object([
      ("page", .text(change.page)), ("kind", .text(change.kind.rawValue)),
      ("before", change.before.map(JSONValue.text)), ("now", change.now.map(JSONValue.text)),
    ])
  }

  private func cell(_ change: CellChange) -> JSONValue {
    Self.object([
      ("figure", .text(change.name)),
      ("before", change.before.map { .number($0.value) }),
      ("now", change.now.map { .number($0.value) }),
      ("text_before", change.before.map { .text($0.text) }),
      ("text", change.now.map { .text($0.text) }), ("pages", .texts(change.pages)),
    ])
  }

  private func record(_ change: RecordChange) -> JSONValue {
    .object([
      ("data_set", .text(change.dataSet)), ("in_place_of", .text(change.predecessor)),
      (
        "changes",
        .list(
          change.values.map {
            .object([
              ("key", .text($0.key)), ("before", .text($0.before)), ("now", .text($0.now)),
            ])
          }
        )
      ),
    ])
  }

  // What is not known is left out.
  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}
