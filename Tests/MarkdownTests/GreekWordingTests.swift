import Foundation
import Markdown
import TestSupport
import Testing

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let faults: [MarkdownFault] = [
    .rawHTMLDropped("<br>"), .moreMarkNotAlone, .headingEmpty,
    .unsafeURLDropped(scheme: "javascript", isImage: false),
    .unsafeURLDropped(scheme: "data", isImage: true),
    .unsafeURLDropped(scheme: nil, isImage: false),
    .boundLinkMisplaced(scheme: "wage", .image), .boundLinkMisplaced(scheme: "wage", .autolink),
    .boundLinkMisplaced(scheme: "claim", .reference),
    .boundLinkMisplaced(scheme: "claim", .imageDescription), .fenceNotClosed("wages"),
    .tableRowTooLong("*c*"), .tableHeadDiffers(heads: 3, columns: 2),
    .footnoteUndefined("nota", nearest: "note"),
    .footnoteUndefined("1", nearest: nil), .footnoteUnused("1"), .footnoteTwice("1"),
    .alertUnknown("NOET"), .alertUnknown("HOORAY"), .alertNotAlone("NOTE"),
    .imageWithoutDescription, .imageTagWithoutDescription,
    .headingLevelSkipped(level: 4, next: 3),
  ]

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
