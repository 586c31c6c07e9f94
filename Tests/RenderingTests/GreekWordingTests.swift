import CalendarDates
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Rendering

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let faults: [any Fault] = pages + interface + upkeep + styles

  private static let interface: [InterfaceFault] = [
    .unusedTemplate, .unusedString("words.x"), .unwrittenContents,
  ]

  private static let styles: [StyleFault] = [
    .dead("papers.svg", nearest: "paper.svg"), .dead("papers.svg", nearest: nil),
    .circular("style.css"), .blocked("text.woff2", missing: "font-src 'self'"),
  ]

  private static let upkeep: [UpkeepFault] =
    [
      .unusedData, .unusedPriceIndex, .unusedAsset,
      .missingTranslation(language: "el", path: "Content/el/about.md"),
      .newerData(dataSet: "oews-2024", newer: "oews-2025"),
      .deadExternalLink("https://example.org/", reason: "HTTP 404"), .withoutCurl,
    ]
    + [Day("2026-01-31")].compactMap(\.self).flatMap { day in
      [
        UpkeepFault.reviewedBefore(day, dataSet: "oews-2025", retrieved: day),
        .staleDay(day, months: 4), .futureDay(day),
      ]
    }

  private static let pages: [PageFault] = [
    .unresolvedToken("$config[code]"), .deadLink("/pay/", nearest: "/page/"),
    .deadLink("/pay/", nearest: nil), .deadFragment("#wrok", nearest: "work"),
    .deadFragment("#x", nearest: nil), .duplicateID("work"), .unreachable, .unreachableRow,
    .unlinked("/tags/", template: "posts.html"), .far(clicks: 4),
    .blockedScript(
      BlockedScript(PageScript(Array("<script>".utf8)), missing: "script-src 'self'")
    ),
    .blockedScript(
      BlockedScript(PageScript(Array("<script src=a.js>".utf8)), missing: "script-src 'self'")
    ),
    .emptyAddress(EmptyAddress(at: 9..<9, in: Array("<a href=\"\">".utf8))),
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
