import SourceText
import Testing
import WageData

@testable import SiteModel

struct BindingChangeTests {
  private func survey(_ body: String, data: String = "new") throws -> SiteSurvey {
    var source = try BoundSite(body).source
    source.siteFile = SourceFile(
      path: source.siteFile.path,
      text: String(decoding: source.siteFile.bytes, as: UTF8.self)
        .replacing("data: new", with: "data: \(data)")
    )
    source.checksAges = false
    return try SiteReader(source).survey()
  }

  private func changes(
    from former: SiteSurvey,
    to present: SiteSurvey
  ) throws -> [BindingChange] {
    let sites = (try #require(former.site), try #require(present.site))
    return BindingChange.all(
      from: former,
      to: present,
      DataSetSuccession(from: sites.0, to: sites.1)
    )
  }

  @Test func `what says the same of the same data is no change`() throws {
    let survey = try survey("It was [$41,600](wage:bakers/median/year) in [May 2025](wage:period).")
    #expect(try changes(from: survey, to: survey).isEmpty)
  }

  @Test func `the period changes with the default data, and equal amounts do not`() throws {
    let text = "It was [$41,600](wage:bakers/median/year) in [May 2025](wage:period)."
    let changes = try changes(from: survey(text, data: "old"), to: survey(text))
    #expect(changes.map(\.now.reference) == ["wage:period"])
    #expect(changes.map(\.before.data) == ["May 2024"])
    #expect(changes.map(\.now.data) == ["May 2025"])
  }

  @Test func `places are matched by what they name, not by where they stand`() throws {
    let former = try survey("[May 2024](wage:period), [May 2024](wage:period).", data: "old")
    let present = try survey("New words.\n\n[May 2025](wage:period), [May 2025](wage:period).")
    let changes = try changes(from: former, to: present)
    #expect(changes.map(\.before.location.column) == [2, 27])
    #expect(changes.map(\.now.location.line) == [7, 7])
  }

  @Test func `a data set that is named stands for the former default`() throws {
    let former = try survey("[$41,600](wage:bakers@old/median/year)", data: "old")
    let present = try survey("[$41,600](wage:bakers@new/median/year)")
    let succession = DataSetSuccession(
      from: try #require(former.site),
      to: try #require(present.site)
    )
    #expect(succession.successor(of: "old") == "new")
    #expect(succession.successor(of: "guam") == "guam")
    #expect(
      succession.presentName(of: "claim:ratio/a@old/b@guam/median/year/over/1.5")
        == "claim:ratio/a@new/b@guam/median/year/over/1.5"
    )
    #expect(try changes(from: former, to: present).isEmpty)
  }

  @Test(arguments: [
    ("ratio/bakers/clerks/median/year/under/1.5", ["over"]),
    ("ratio/bakers/clerks/median/year/over/2.01", ["about", "under"]),
    ("bakers/median/year/over/bakers/median/year", ["about"]),
    ("bakers/median/year/over/clerks/median/year", []),
    ("clerks/median/year/highest", []),
  ])
  func `a claim that fails names the relations that hold`(
    claim: String,
    relations: [String]
  ) throws {
    let binding = try #require(try BoundSite("It [is](claim:\(claim)).").bindings().first)
    let word = claim.split(separator: "/").first { Relation(rawValue: String($0)) != nil } ?? ""
    #expect(
      binding.alternatives
        == relations.map {
          "claim:\(claim.replacing("/\(word)/", with: "/\($0)/"))"
        }
    )
  }
}
