import Foundation
import Localization
import TestSupport
import Testing

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let faults: [StringsFault] =
    [
      .malformedKey("A b"), .repeatedKey("words.menu"), .emptyText(key: "words.menu"),
      .unclosedPlaceholder(key: "words.menu", rest: "period"),
      .malformedPlaceholder(key: "words.menu", name: "A b"), .strayBrace(key: "words.menu"),
      .unknownPlaceholder(key: "words.menu", name: "perod", known: ["period", "area"]),
      .unknownPlaceholder(key: "words.menu", name: "x", known: ["period", "area", "unit"]),
      .unknownPlaceholder(key: "words.menu", name: "x", known: []),
      .unknownCategory(key: "words.menu", category: "few", language: .english),
      .repeatedCategory(key: "words.menu", category: "one"),
      .missingCategory(key: "words.menu", category: .other, language: .polish),
      .unexpectedPlural(key: "words.menu"),
      .missingKey("words.menu", language: .english, nearest: "words.menü"),
    ] + Language.allCases.map { .missingKey("words.menu", language: $0, nearest: nil) }

  @Test func `every fault is told in Greek`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/greek.txt")
    let text = GreekFaults.text(of: Self.faults)
    #expect(try Golden.difference(of: text, from: golden) == nil)
  }

  @Test func `no English is left in the Greek`() {
    #expect(GreekFaults.englishWords(in: Self.faults) == [])
    #expect(GreekFaults.untranslated(Self.faults) == [])
  }
}
