import Foundation
import SourceText
import TestSupport
import Testing

@testable import Templates

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct MustacheSuiteTests {
  struct Suite: Decodable {
    let tests: [Case]
  }

  struct Case: Decodable, CustomTestStringConvertible {
    let name: String
    let desc: String
    let data: SuiteValue
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { "\(name): \(desc)" }
  }

  static let parts = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ]

  static func cases(of part: String) throws -> [Case] {
    let bytes = try SharedData.bytes("mustache-spec/\(part).json")
    return try JSONDecoder().decode(Suite.self, from: Data(bytes)).tests
  }

  static func output(of test: Case) throws -> String {
    let files = [("the template", test.template)] + (test.partials ?? [:]).sorted { $0 < $1 }
    let set = try TemplateSet(
      files.map { .init(name: $0.0, source: SourceFile(path: $0.0, text: $0.1)) },
      names: .lenient
    )
    let (shape, value) = test.data.shaped
    var page: [UInt8] = []
    try set.template("the template", offering: shape).render(value, into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  @Test func `the official suite has 163 tests`() throws {
    #expect(try Self.parts.map { try Self.cases(of: $0).count }.reduce(0, +) == 163)
  }

  @Test(arguments: parts)
  func `every test of the official suite passes`(part: String) throws {
    for test in try Self.cases(of: part) {
      #expect(try Self.output(of: test) == test.expected, "\(part), \(test.name): \(test.desc)")
    }
  }
}
