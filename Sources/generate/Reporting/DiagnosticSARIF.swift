internal import Rendering
internal import SourceText

/// Faults as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
struct DiagnosticSARIF {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let faults: [Diagnostic]
  private let codes: [String]
  private let language: MessageLanguage

  /// Tells the faults of a report in a language, sorted, each once.
  init(_ report: DiagnosticReport, in language: MessageLanguage = .english) {
    faults = report.sorted
    self.language = language
    codes = Set(faults.map(\.fault.code)).sorted()
  }

  /// The log; each result stands on a line of its own.
  var file: [UInt8] {
    let driver = JSONValue.object([
      ("name", .text("generate")), ("semanticVersion", .text(Generate.version)),
      ("rules", .lines(codes.map(rule))),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .lines(faults.map(result))),
    ])
    return JSONValue.object([
      ("$schema", .text(Self.schema)), ("version", .text("2.1.0")), ("runs", .list([run])),
    ]).file
  }

  private func rule(_ code: String) -> JSONValue {
    guard let explanation = Explanation.all.first(where: { $0.code == code }) else {
      return .object([("id", .text(code))])
    }
    let message = { (text: String) in JSONValue.object([("text", .text(text))]) }
    return .object([
      ("id", .text(code)), ("shortDescription", message(explanation.summary(in: language))),
      ("help", message(explanation.text(in: language))),
    ])
  }

  private func result(of diagnostic: Diagnostic) -> JSONValue {
    var members: [(String, JSONValue)] = [("ruleId", .text(diagnostic.fault.code))]
    if let index = codes.firstIndex(of: diagnostic.fault.code) {
      members.append(("ruleIndex", .number("\(index)")))
    }
    members.append(("level", .text(diagnostic.severity.rawValue)))
    members.append(("message", Self.message(of: diagnostic.fault.wording(in: language))))
    if let location = diagnostic.location {
      let place = Self.physicalLocation(location)
      members.append(("locations", .list([.object([("physicalLocation", place)])])))
    }
    if !diagnostic.notes.isEmpty {
      members.append(("relatedLocations", .list(diagnostic.notes.map(related))))
    }
    if let rule = diagnostic.fault.rule {
      members.append(("properties", .object([("rule", .text(rule))])))
    }
    return .object(members)
  }

  // The format knows help for a rule only, and ours is for the very fault: a second line says it.
  private static func message(of wording: Wording) -> JSONValue {
    let lines = [wording.sentence, wording.help].compactMap(\.self)
    return .object([("text", .text(lines.joined(separator: "\n")))])
  }

  private func related(_ note: Note) -> JSONValue {
    let text = "\(note.label.word(in: language)): \(note.text(in: language))"
    let message = JSONValue.object([("text", .text(text))])
    let place = note.location.map { [("physicalLocation", Self.physicalLocation($0))] } ?? []
    return .object([("message", message)] + place)
  }

  private static func physicalLocation(_ location: SourceLocation) -> JSONValue {
    var members = [("artifactLocation", JSONValue.object([("uri", .text(uri(location.path)))]))]
    guard location.line > 0 else { return .object(members) }
    let line = ("startLine", JSONValue.number("\(location.line)"))
    var region = [line]
    if location.column > 0 {
      // SARIF 2.1.0, 3.30.8: the end column is the one behind the last.
      region.append(("startColumn", .number("\(location.column)")))
      region.append(("endColumn", .number("\(location.column + location.length)")))
    }
    members.append(("region", .object(region)))
    if let text = location.text {
      let snippet = ("snippet", JSONValue.object([("text", .text(text))]))
      members.append(("contextRegion", .object([line, snippet])))
    }
    return .object(members)
  }

  // RFC 3986, 3.3: what is no segment's letter is percent-encoded, a colon too (4.2).
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      case _: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
