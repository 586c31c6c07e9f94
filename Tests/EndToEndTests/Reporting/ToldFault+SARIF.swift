import Foundation

extension ToldFault {
  private struct Log: Decodable {
    let runs: [Run]
  }

  private struct Run: Decodable {
    let columnKind: String
    let results: [Result]
  }

  private struct Result: Decodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]?
    let relatedLocations: [Location]?
    let properties: [String: String]?
  }

  private struct Message: Decodable {
    let text: String
  }

  private struct Location: Decodable {
    let message: Message?
    let physicalLocation: Place?
  }

  private struct Place: Decodable {
    let artifactLocation: Artifact
    let region: Region?
    let contextRegion: Context?
  }

  private struct Artifact: Decodable {
    let uri: String
  }

  private struct Region: Decodable {
    let startLine: Int
    let startColumn: Int?
    let endColumn: Int?
  }

  private struct Context: Decodable {
    let snippet: Message
  }

  /// Reads the faults of a report as SARIF.
  static func parse(sarif: Data) throws -> [ToldFault] {
    let log = try JSONDecoder().decode(Log.self, from: sarif)
    guard log.runs.count == 1, log.runs[0].columnKind == "unicodeCodePoints" else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return log.runs[0].results.map(ToldFault.init)
  }

  private init(_ result: Result) {
    let text = result.message.text.split(separator: "\n", maxSplits: 1)
    let place = result.locations?.first?.physicalLocation
    let region = place?.region
    let length = region?.startColumn.flatMap { start in region?.endColumn.map { $0 - start } }
    self.init(
      severity: result.level,
      code: result.ruleId,
      rule: result.properties?["rule"],
      sentence: String(text[0]),
      place: place.map { place in
        let path = place.artifactLocation.uri.removingPercentEncoding ?? ""
        return Self.place(path, region?.startLine, region?.startColumn)
      },
      marked: Self.marked(
        in: place?.contextRegion?.snippet.text,
        from: region?.startColumn,
        to: length
      ),
      notes: (result.relatedLocations ?? []).compactMap { $0.message?.text },
      help: text.count > 1 ? String(text[1]) : nil
    )
  }
}
