public import SourceText
internal import Templates

/// What templates may name of the files below `assets`.
public struct AssetNames: Sendable {
  /// No files.
  public static let none = AssetNames([], asked: [])

  let schema: Schema
  let record: Record

  /// Takes the files of a site.
  ///
  /// - Parameters:
  ///   - names: The names of all files that templates could ask for; of equal ones neither is offered.
  ///   - asked: Those that templates do ask for.
  public init(_ names: [String], asked: [AssetFile]) {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let offered = names.filter { counts[$0] == 1 }.sorted()
    let files = Dictionary(asked.map { ($0.name, $0) }) { first, _ in first }
    schema = Schema("the assets", offered.map { ($0, .record(Offer.asset)) })
    record = Record(
      schema,
      offered.map { name in
        files[name].map { file in
          let url = SafeURL(sitePath: LinkText.percentEncoded("/\(file.path)"))
          return .record(Record(Offer.asset, [.url(url), .text(Text(file.integrity))]))
        } ?? .absent
      }
    )
  }

  /// Whether a template may ask for a file: its text holds the name.
  public static func isAsked(_ name: String, in templates: [SourceFile]) -> Bool {
    let text = Array("assets.\(name)".utf8)
    return templates.contains { ByteSearch.first(text, in: $0.bytes[...]) != nil }
  }
}
