import Foundation
import SourceText
import TestSupport
import Testing
import WageData

@testable import SiteModel

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let pairs = PayPeriod.allCases.map { period in
    ComparablePair(first: "14,36 $", second: "24,65 $", period: period)
  }

  private static let figures: [FigureFault] = [
    .malformed("wage:a", forms: ["wage:CAREER/MEASURE/PER"]),
    .malformedClaim("claim:a", forms: ["claim:FIGURE/over/NUMBER"]),
    .unknownCareer("a", nearest: "b"), .unknownCareer("a", nearest: nil),
    .unknownDataSet("a", nearest: "b"), .unknownMeasure("medain", nearest: "median"),
    .unknownMeasure("a", nearest: nil), .unknownPeriod("yaer", nearest: "year"),
    .unknownPeriod("a", nearest: nil), .unknownRelation("ovre", nearest: "over", known: ["over"]),
    .unknownRelation("a", nearest: nil, known: ["over", "under"]), .noDataSet,
    .noRow(career: "writers", dataSet: "oews"), .noAllOccupations(dataSet: "oews"),
    .differs(text: "51.820 $", data: "51.280 $"),
    .unmendable(text: "51.820 $", data: "51.280 $"),
    .claimFails(text: "πάνω από το μισό", found: .figure("1,72")),
    .claimFails(text: "περισσότερα", found: .against("29.860 $", "51.280 $")),
    .claimFails(text: "τα περισσότερα", found: .rival("1 $", career: "writers", "2 $")),
    .claimUnits(left: .money(currency: "USD", per: .hour), right: .persons),
    .claimUnits(left: .money(currency: "USD", per: .year), right: .times),
    .claimUndecided(text: "τα περισσότερα", found: .unpublished("1 $", career: "writers")),
    .extremeOfNoCareer,
    .claimUndecided(text: "περισσότερα", found: .figure("≥ 166.400 $")), .blockLine("show"),
    .unknownBlockKey("shwo", nearest: "show", known: ["show"]),
    .unknownBlockKey("a", nearest: nil, known: ["show", "per"]), .duplicateBlockKey("show"),
    .unknownBlockValue(key: "per", value: "yaer", nearest: "year", known: ["year"]),
    .unknownBlockValue(key: "per", value: "a", nearest: nil, known: ["year", "hour"]),
    .blockWithoutCareers, .chartWithoutWages, .chartOfDataSets(3), .chartOfOneTime("2008-05"),
    .typedMoney("51.280 $", link: nil),
    .typedMoney("51.280 $", link: "[51.280 $](wage:writers/median/year)"),
    .contradictingWord("μέσος όρος", measure: .median, wanted: "διάμεσος"),
    .contradictingWord("διάμεσος", measure: .mean, wanted: nil),
    .ambiguousWord("μεσαίο", wanted: "διάμεσος"),
    .mixedPeriods(hour: "customer-service", year: "writers", comparable: pairs),
    .mixedPeriods(hour: "customer-service", year: "writers", comparable: []),
    .outdated(dataSet: "oews-2008-05-us", years: 18),
  ]

  private static let content: [ContentFault] = [
    .frontMatterWithoutEnd, .frontMatterInTOML, .unknownLanguage("gr", nearest: "el"),
    .unknownLanguage("gr", nearest: nil), .notMarkdown, .pathSegment("Ά"), .id("A"),
    .reservedID("all"), .missingIndex(path: "Content/el/index.md"),
    .sameOutput(path: "a/index.html", other: "b.md"),
    .sameButForCase(path: "a.html", otherPath: "A.html", other: "b.md"),
    .fileAndFolder(path: "a", other: "b.md"), .inPlaceOfPair(path: "a", "one", "two"),
    .longName(bytes: 300), .longPath(bytes: 901), .longPair(bytes: 300),
    .sameOutputAsMade(path: "a.csv"),
    .fileAndFolderOfMade(path: "robots.txt/index.html", made: "robots.txt"),
    .samePage(id: "about", other: "b.md"),
    .sameFile(path: "a.png", other: "b.png"), .sameTitle("Αποδοχές", other: "b.md"),
    .sameDescription(other: "b.md"), .sectionWithoutHeading, .notTwoCareers,
    .unknownCareer("a", language: "el", nearest: "b"), .comparedWithItself("a"),
    .samePair(other: "b.md"), .sectionOfOne(key: "pay", career: "writers", missing: "b.md"),
    .missingRecord(path: "a.yml"), .missingData(path: "a.csv"), .undeclaredTable,
    .unknownDataSet("a", nearest: "b"), .occupationCode, .otherCode,
    .deadLink("a.md", nearest: "b.md"), .deadLink("a.md", nearest: nil),
    .deadImage("/assets/a.png", nearest: "/assets/b.png"),
    .deadImage("/assets/a.png", nearest: nil),
    .emptyAddress(isImage: false), .emptyAddress(isImage: true), .absentTarget("a.md", .draft),
    .absentTarget("a.md", .waiting(until: "2027-01-01")),
    .absentTarget("a.md", .expired(since: "2026-01-01")), .absentTarget("news", .ofAll),
    .untranslatedPage("a", language: "el", other: "en"),
    .unknownPage("a", language: "el", nearest: "b"),
    .missingString(key: "sections.pay", path: "el.yml"), .missingStrings(path: "el.yml"),
    .unknownConventions("nl-BE", nearest: "nl-NL", strings: "nl-BE.yml"),
    .unknownConventions("xx", nearest: nil, strings: "xx.yml"),
    .unknownConventions("nl-BE", nearest: "nl-NL", strings: nil),
    .unknownConventions("xx", nearest: nil, strings: nil),
    .unexpectedFile, .notOneParagraph, .unresolvedToken("{{name}}"),
    .undefinedReference("[docs][nope]"),
  ]

  private static let holders: [KeyHolder] = [
    .site, .sourceRecord, .career, .comparison, .page, .section, .home, .strings, .menuEntry,
    .rowPages, .post, .seriesBreak, .key("top-code"),
  ]

  private static let kinds: [ValueKind] = [
    .text, .texts, .flag, .list, .word(of: ["drop", "allow"]), .day, .month, .languages,
    .siteAddress, .rootAddresses, .pages, .currency, .amount, .topCode, .breaks,
    .paramKinds, .param, .tables, .rowPages, .rowPattern, .defaults, .externalAddress, .image,
    .count(upTo: 10), .folders, .postAddress,
  ]

  private static let yaml: [YAMLFault] =
    [
      .malformed(problem: "found character"), .noMapping, .duplicateKey("title"),
      .keyIsNoText, .alias,
      .unknownKey("titel", holder: .page, nearest: "title", known: ["title"]),
      .unknownKey("soc", holder: .page, nearest: "toc", known: ["toc"]),
      .unknownKey("compare", holder: .career, nearest: nil, known: ["title"]),
      .unknownKey("a", holder: .career, nearest: nil, known: ["title", "soc"]),
      .unknownKey("a", holder: .page, nearest: nil, known: ["title", "params"]),
      .wrongValue(key: "per", wanted: .word(of: ["hour", "year"]), nearest: "year"),
    ] + holders.map { .missingKey("title", holder: $0) }
    + [.doubtfulFlag(word: "no", meant: false)]
    + kinds.map { .wrongValue(key: "a", wanted: $0, nearest: nil) }

  private static let related: [RelatedListFault] = [
    .missing, .unknownCareer("a", nearest: "b"), .unknownCareer("a", nearest: nil), .itself("a"),
    .twice(career: "a", related: "b"), .rank("0"), .withoutSource,
  ]

  private static let params: [ParamFault] =
    [
      .missing("subtitle", nearest: "subtitel"), .missing("subtitle", nearest: nil),
      .name("Sub.title"), .onPagesWithout("subtitle"), .unused("subtitel", nearest: "subtitle"),
      .unused("cover", nearest: nil),
    ] + ParamKind.allCases.map { .kindDiffers("cover", kind: $0, elsewhere: .flag) }

  private static let former: [FormerDataFault] = [
    .withoutSuccessor(path: "old.csv", known: ["wages", "pay"]), .faultyProject(path: "old"),
  ]

  private static let tables: [TableFault] = [
    .missing(path: "Content/data/ofices.csv", nearest: "offices.csv"),
    .missing(path: "Content/data/team.yml", nearest: nil), .mixed(.value, others: .list),
    .mixed(.list, others: .record), .mixed(.record, others: .value),
    .lacked(name: "role", path: "Content/data/team.yml"),
    .unknownTable("ofices", nearest: "offices"),
    .unknownTable("team", nearest: nil), .withoutRows(path: "Content/data/team.yml"),
    .unknownColumn("nam", path: "Content/data/offices.csv", nearest: "name"),
    .unknownColumn("town", path: "Content/data/offices.csv", nearest: nil),
    .emptyCell(column: "city"), .writtenCell(column: "city"),
    .address("New Patras", suggestion: "new-patras"),
    .address("Αθήνα", suggestion: nil), .sameAddress("offices/athens"), .sameTitle("Αθήνα"),
    .sameDescription,
  ]

  private static let defaults: [DefaultsFault] = [
    .unused(folder: "carers", nearest: "careers"), .unused(folder: "projects", nearest: nil),
  ]

  private static let posts: [PostFault] = [
    .noDate(meant: nil), .noDate(meant: "2026-01-05-a"), .dateInName("2026-02-30"),
    .datesDiffer(name: "2026-11-20", key: "2026-11-21"),
    .expiresTooEarly(date: "2026-11-20"), .nothingSaid, .tagForm("!"),
    .tagsAlike("Νέα", other: "νέα", address: "nea", path: "a.md"),
    .unknownTag("a", nearest: "b", known: ["b"]),
    .unknownTag("a", nearest: nil, known: ["pay", "data"]),
  ]

  private static let aliases: [AliasFault] = [
    .host("https://example.org/a/"), .query("/?p=12"), .fragment("/a/#b"), .emptyName("/a//b/"),
    .edge(".."), .character(":", name: "a:b"), .character("\u{202E}", name: "%E2%80%AE"),
    .brokenCode("%zz"), .device("aux"),
  ]

  private static let faults: [any Fault] =
    former + figures + content + yaml + related + params + tables + defaults + posts + [
      ProseFault.alike(shared: 3, all: 4, other: "b.md")
    ] + [AssetFault.page, AssetFault.noImage] + aliases

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
