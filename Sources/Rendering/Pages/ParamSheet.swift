internal import SiteModel
internal import Templates

/// The custom keys of pages as templates name them.
struct ParamSheet: Sendable {
  /// The names: all those of the site, of which a page has some.
  let schema: Schema

  private let params: [(name: String, kind: ParamKind)]

  /// The value of a page that has none of them.
  let none: Value

  /// Takes the names of a site.
  ///
  /// - Parameter kinds: What each name holds; `nil` where the content could not be read.
  init(_ kinds: [String: ParamKind]?) {
    params = (kinds ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    schema = Schema(
      "params",
      params.map { ($0.name, $0.kind.shape) },
      filling: kinds == nil ? .unread : .partial
    )
    none = .record(Record(schema, params.map { _ in .absent }))
  }

  /// The value of a page.
  func value(of given: [Param]) -> Value {
    guard !given.isEmpty else { return none }
    let values = Dictionary(given.map { ($0.name, $0.value) }) { first, _ in first }
    return .record(
      Record(schema, params.map { name, kind in values[name]?.value(as: kind) ?? .absent })
    )
  }
}

extension ParamKind {
  fileprivate var shape: Shape {
    switch self {
    case .text: .text
    case .url: .url
    case .list: .list(of: .text)
    case .flag: .flag
    }
  }
}

extension Param.Value {
  fileprivate func value(as kind: ParamKind) -> Value {
    switch self {
    case .text(let text):
      kind == .url ? SafeURL(text).map { .url($0) } ?? .absent : .text(Text(text))
    case .list(let texts): .list(texts.map { .text(Text($0)) })
    case .flag(let flag): .flag(flag)
    }
  }
}
