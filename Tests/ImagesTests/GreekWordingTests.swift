import Foundation
import Images
import TestSupport
import Testing

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let faults: [DrawingFault] = [
    .program("<script>"), .fetched("https://x.example/x.png"), .declaration("<!DOCTYPE svg"),
    .noDrawing,
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
