import Foundation
import Testing

/// The guards of honest statistics, each with the fixtures that show it.
///
/// `Fixtures/faults` holds the faulty projects; what mends each is its folder `mended`, or else the
/// small site as it is.
struct GuardTests {
  // The verdicts that a person may read. G-14, G-17, G-23 and the notes of G-22 are no faults: see
  // below; of G-27 nothing can be shown, for nothing averages percentiles.
  private static let verdicts = [
    "G-01 error", "G-02 error", "G-03 error", "G-03 warning", "G-04 error", "G-05 error",
    "G-06 error", "G-07 error", "G-08 error", "G-08 warning", "G-10 error", "G-11 error",
    "G-11 warning", "G-12 error", "G-13 error", "G-13 warning", "G-15 warning", "G-19 warning",
    "G-20 error", "G-21 warning", "G-22 error", "G-25 error",
  ]

  private static func verdicts(of fixture: FaultFixture) throws -> Set<String> {
    guard !fixture.arguments.contains("--strict") else { return [] }
    let report = try String(contentsOf: fixture.report, encoding: .utf8)
    let heads = report.matches(
      of: /^(error|warning)\[[a-z-]+, (G-\d\d)\]/.anchorsMatchLineEndings()
    )
    return Set(heads.map { "\($0.output.2) \($0.output.1)" })
  }

  @Test func `every guard has its fixtures, and every rule of a report is a guard`() throws {
    let shown = try FaultFixture.all.reduce(into: Set<String>()) {
      try $0.formUnion(Self.verdicts(of: $1))
    }
    #expect(shown.sorted() == Self.verdicts)
  }

  @Test(arguments: verdicts)
  func `a guard has a fixture that it stops alone`(verdict: String) throws {
    let fixtures = try FaultFixture.all.filter { try Self.verdicts(of: $0) == [verdict] }
    #expect(!fixtures.isEmpty)
  }

  @Test func `a break that no record names is marked where two methods meet (G-14)`() throws {
    let project = try Project()
    let named = "breaks: [{period: 2021-05, why: model-based estimates}]\n"
    try project.replace(named, with: "", in: "Content/data/oews-2025-05-us.yml")
    try project.write(
      "## Pay\n\n```wages\ndata: oews-2008-05-us, oews-2025-05-us\nshow: median\nper: year\n"
        + "view: chart\n```\n",
      to: "Content/en/comparisons/customer-service-vs-public-relations/pay.md"
    )
    try project.expectSite()
    let mark = "May 2008 – May 2025: the method of estimation changes."
    #expect(try project.text(Self.comparison).contains(mark))
  }

  @Test func `medians within 2 % are called about the same (G-17)`() throws {
    let project = try Project()
    let pay = "comparisons/customer-service-vs-public-relations/pay.md"
    try project.write("## Αποδοχές\n", to: "Content/el/\(pay)")
    try project.write("## Pay\n", to: "Content/en/\(pay)")
    try project.replace(
      "21.53,24.89,30.57,31750,36870,44770,51780,63590",
      with: "35.58,36.06,38.46,31750,36870,74000,75000,80000",
      in: "Content/data/oews-2025-05-us.csv"
    )
    try project.expectSite()
    let verdict = "About the same median pay: $74,000 against $74,750 a year, May 2025."
    #expect(try project.text(Self.comparison).contains(verdict))
  }

  @Test(arguments: [
    ("2028-05-31", [], ["The figures describe May 2025."]),
    ("2028-06-01", ["The figures describe May 2025."], ["These figures are"]),
    ("2030-06-01", ["These figures are 5 years old."], ["The figures describe May 2025."]),
  ])
  func `figures tell their age from the fourth year on, and loudly from the sixth (G-22)`(
    day: String,
    shown: [String],
    notShown: [String]
  ) throws {
    let project = try Project()
    try project.replace("as-of: 2026-11-23", with: "as-of: \(day)", in: "Content/site.yml")
    try project.expectSite()
    let page = try project.text(Self.comparison)
    for text in shown { #expect(page.contains(text)) }
    for text in notShown { #expect(!page.contains(text)) }
  }

  @Test func `a page says once what its wages include (G-23)`() throws {
    let project = try Project()
    try project.expectSite()
    let page = try project.text(Self.comparison)
    let concept = "Gross straight-time wages of employees; no overtime, no self-employed"
    #expect(page.ranges(of: concept).count == 1)
  }

  @Test func `a page names each source once in full, and leads back to it`() throws {
    let project = try Project()
    try project.expectSite()
    for page in try project.site(at: "https://example.org/").pages {
      let sources = page.html.matches(of: /<p class="source" id="([^"]*)">[^<]*<a href="([^"]*)"/)
      let full = sources.filter { !$0.output.2.hasPrefix("#") }
      #expect(Set(full.map(\.output.2)).count == full.count, "\(page)")
      for further in sources where further.output.2.hasPrefix("#") {
        #expect(full.contains { "#\($0.output.1)" == further.output.2 }, "\(page)")
      }
    }
  }

  @Test func `old figures in a row of years need no word of the editor, elsewhere they do (G-22)`()
    throws
  {
    let project = try Project()
    try project.expectSite()
    let career = "Content/en/careers/public-relations/index.md"
    #expect(!(try project.text(career).contains("historical")))
    let page = try project.text("Public/en/careers/public-relations/index.html")
    #expect(page.contains("<th scope=\"row\">May 2008</th>"))
    try project.append(
      Array("\nIt was [$51,280](wage:public-relations@oews-2008-05-us/median/year).\n".utf8),
      to: career
    )
    #expect(try project.generate("--quiet").standardError.contains("error[figures-outdated, G-22]"))
  }

  @Test func `sections of one career may have headings alike`() throws {
    let project = try Project()
    for career in ["customer-service", "public-relations"] {
      let folder = "Content/en/careers/\(career)"
      try project.write(
        "## Pay\n\n### More\n\n[Here](#more).\n\n### Faces\n",
        to: "\(folder)/pay.md"
      )
      try project.write("## Work\n\n### More\n\n### Faces\n", to: "\(folder)/work.md")
    }
    try project.expectSite()
    let page = try project.text("Public/en/careers/public-relations/index.html")
    #expect(page.contains("<h3 id=\"more-2\">More</h3>"))
    #expect(page.contains("<a href=\"#more-2\">Here</a>"))
  }

  @Test func `sections of both careers of a comparison may have tables and charts`() throws {
    let project = try Project()
    for career in ["customer-service", "public-relations"] {
      try project.append(
        Array("\n```wages\nper: year\nview: chart, table\n```\n".utf8),
        to: "Content/en/careers/\(career)/work.md"
      )
    }
    try project.expectSite()
    let page = try project.text(Self.comparison)
    for id in ["customer-service-wages-1", "public-relations-wages-1", "public-relations-chart-1"] {
      #expect(page.contains("id=\"\(id)\""))
    }
  }

  private static let comparison =
    "Public/en/comparisons/customer-service-vs-public-relations/index.html"
}
