import SourceText
import Templates

/// Small sets of templates, given as text.
struct Files: ExpressibleByDictionaryLiteral {
  private let texts: [(path: String, text: String)]

  init(dictionaryLiteral elements: (String, String)...) {
    texts = elements.map { (path: $0, text: $1) }
  }

  /// The set; each file is named by its path without extension.
  func set() throws(DiagnosticReport) -> TemplateSet {
    try TemplateSet(
      texts.map { path, text in
        TemplateSet.File(
          name: String(path.prefix { $0 != "." }),
          source: SourceFile(path: path, text: text)
        )
      }
    )
  }

  /// The page that the first template makes of a record.
  func page(_ record: Record) throws(DiagnosticReport) -> String {
    var buffer: [UInt8] = []
    try set().template(root, offering: record.schema).render(record, into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// What a person reads if the first template is compiled for a schema; empty if all is well.
  func faults(_ schema: Schema) -> String {
    do throws(DiagnosticReport) {
      _ = try set().template(root, offering: schema)
      return ""
    } catch {
      return DiagnosticText().text(of: error)
    }
  }

  private var root: String {
    String(texts[0].path.prefix { $0 != "." })
  }
}
