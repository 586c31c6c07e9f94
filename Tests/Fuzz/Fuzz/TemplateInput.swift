internal import SourceText
internal import Templates

/// Templates of untrusted hands: three of them, parted by a line of dashes.
enum TemplateInput {
  private static let item = Schema("item", [("name", .text), ("url", .url)], children: "items")
  private static let page = Schema(
    "page",
    [
      ("title", .text), ("body", .markup), ("data", .json), ("shown", .flag),
      ("items", .list(item)),
    ]
  )
  private static let record: Record = {
    let inner = Record(item, [.text("a<b"), .url(SafeURL(sitePath: Array("/a".utf8))), .absent])
    let outer = Record(
      item,
      [.text("\"'&"), .url(SafeURL(sitePath: Array("/b".utf8))), .list([.record(inner)])]
    )
    return Record(
      page,
      [
        .text("Title"), .markup(Array("<p>Text</p>".utf8)), .absent, .flag(true),
        .list([.record(outer), .record(inner)]),
      ]
    )
  }()

  /// Compiles the templates and writes a page.
  static func run(_ bytes: [UInt8]) {
    let texts = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n----\n",
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    let files = zip(["page", "partials/a", "layout"], texts).map { name, text in
      TemplateSet.File(
        name: name,
        source: SourceFile(path: "Templates/\(name).html", text: String(text))
      )
    }
    for names in [TemplateSet.Names.strict, .lenient] {
      do throws(DiagnosticReport) {
        let set = try TemplateSet(files, names: names)
        let template = try set.template("page", offering: page)
        // Lenient templates may include themselves, as the specification has it.
        guard names == .strict else { continue }
        var buffer: [UInt8] = []
        template.render(record, into: &buffer)
      } catch {
        _ = DiagnosticText().text(of: error)
      }
    }
  }
}
