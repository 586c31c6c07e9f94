import Foundation
import Templates
import TestSupport
import Testing

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let places: [MarkupPlace] = [
    .text, .plainElement("title"), .tag, .attribute("alt"), .link(attribute: "href", .nothing),
    .styleAttribute, .codeAttribute("onclick"), .unquotedValue, .comment, .json, .jsonString,
    .script, .styleSheet, .plainText,
  ]

  private static let shapes: [Shape] = [
    .text, .markup, .url, .json, .flag, .record(Schema("career", [])), .list(of: .text),
  ]

  private static let faults: [TemplateFault] =
    [
      .unclosedTag(closing: "}}"), .emptyName, .malformedName("if  x"), .badDelimiters,
      .unclosedSection("facts"), .crossedSection("facts", open: "first"), .strayEnd("facts"),
      .doubledTemplate("page"), .missingTemplate("pgae", nearest: "page"),
      .missingTemplate("x", nearest: nil), .endlessPartial("tree"),
      .unknownName("titel", nearest: "title", offered: ["title"]),
      .unknownName("x", nearest: nil, offered: ["title", "body"]),
      .unknownName("x", nearest: nil, offered: []),
      .unknownBlock("mian", parent: "layout", nearest: "main"), .doubledBlock("main"),
      .contentOutsideBlocks(parent: "layout"), .wouldBeEscaped("body", kind: .markup),
      .wouldNotBeEscaped("title", kind: .text), .noURL("title", attribute: "href"),
      .changedPlace("facts", from: .text, to: .tag), .brokenTag,
    ] + shapes.map { .noRecord("x", kind: $0) } + shapes.map { .unwritable("x", kind: $0) }
    + places.map { .wrongPlace("body", kind: .markup, place: $0) }
    + places.map { .forbiddenPlace("title", place: $0) }

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
