import Foundation

/// What the schema of SARIF 2.1.0 asks of a log: required and allowed properties, and their values.
///
/// Only the objects are known that `generate` writes; any other one is a finding.
enum SARIFCheck {
  /// What an object must be.
  private struct Shape {
    let required: Set<String>

    /// The objects that stand under a property, alone or in a list; other properties hold no object.
    let objects: [String: String]

    /// The allowed texts and numbers of a property; `nil` for any.
    let plain: [String: (@Sendable (Any) -> Bool)?]
  }

  /// What is wrong with a log, each finding with its path; empty if it is valid.
  static func findings(in log: Data) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: log)
    return findings(in: value, of: "log", at: "$")
  }

  private static let text: @Sendable (Any) -> Bool = { $0 is String }
  private static let index: @Sendable (Any) -> Bool = { ($0 as? Int).map { $0 >= 0 } ?? false }
  private static let counted: @Sendable (Any) -> Bool = { ($0 as? Int).map { $0 >= 1 } ?? false }
  private static func one(of names: String...) -> @Sendable (Any) -> Bool {
    { ($0 as? String).map(names.contains) ?? false }
  }

  // RFC 3986: a relative reference of unreserved letters and escapes, without a scheme.
  private static let reference: @Sendable (Any) -> Bool = {
    ($0 as? String)?.wholeMatch(of: /([A-Za-z0-9._~\/-]|%[0-9A-F]{2})+/) != nil
  }

  private static let shapes: [String: Shape] = [
    "log": Shape(
      required: ["version", "runs"],
      objects: ["runs": "run"],
      plain: ["$schema": text, "version": one(of: "2.1.0")]
    ),
    "run": Shape(
      required: ["tool"],
      objects: ["tool": "tool", "results": "result"],
      plain: ["columnKind": one(of: "utf16CodeUnits", "unicodeCodePoints")]
    ),
    "tool": Shape(required: ["driver"], objects: ["driver": "toolComponent"], plain: [:]),
    "toolComponent": Shape(
      required: ["name"],
      objects: ["rules": "reportingDescriptor"],
      plain: ["name": text, "semanticVersion": text]
    ),
    "reportingDescriptor": Shape(
      required: ["id"],
      objects: [
        "shortDescription": "message", "fullDescription": "message", "help": "message",
        "properties": "bag",
      ],
      plain: ["id": text]
    ),
    "result": Shape(
      required: ["message"],
      objects: [
        "message": "message", "locations": "location", "relatedLocations": "location",
        "properties": "bag",
      ],
      plain: [
        "ruleId": text, "ruleIndex": index, "level": one(of: "none", "note", "warning", "error"),
      ]
    ),
    "message": Shape(required: ["text"], objects: [:], plain: ["text": text]),
    "location": Shape(
      required: [],
      objects: ["message": "message", "physicalLocation": "physicalLocation"],
      plain: [:]
    ),
    "physicalLocation": Shape(
      required: ["artifactLocation"],
      objects: [
        "artifactLocation": "artifactLocation", "region": "region", "contextRegion": "region",
      ],
      plain: [:]
    ),
    "artifactLocation": Shape(required: [], objects: [:], plain: ["uri": reference]),
    "region": Shape(
      required: ["startLine"],
      objects: ["snippet": "message"],
      plain: ["startLine": counted, "startColumn": counted, "endColumn": counted]
    ),
  ]

  private static func findings(in value: Any, of name: String, at path: String) -> [String] {
    if name == "bag" { return value is [String: Any] ? [] : ["\(path) is no object"] }
    guard let shape = shapes[name], let object = value as? [String: Any] else {
      return ["\(path) is no object"]
    }
    let missing = shape.required.subtracting(object.keys).sorted()
    return missing.map { "\(path) lacks \($0)" }
      + object.sorted { $0.key < $1.key }.flatMap { key, value in
        member(key, value, of: shape, at: "\(path).\(key)")
      }
  }

  private static func member(
    _ key: String,
    _ value: Any,
    of shape: Shape,
    at path: String
  ) -> [String] {
    if let name = shape.objects[key] {
      let values = (value as? [Any]) ?? [value]
      return values.enumerated().flatMap { findings(in: $1, of: name, at: "\(path)[\($0)]") }
    }
    guard let check = shape.plain[key] else { return ["\(path) is not allowed"] }
    return check?(value) ?? true ? [] : ["\(path) has a wrong value"]
  }
}
