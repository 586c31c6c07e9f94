import SiteModel
import SourceText
import WageData

/// A project of so many made-up careers with five sections each, all pairs published.
struct SampleProject {
  let careers: Int

  private static let sections = ["duties", "workplace", "education", "skills", "outlook"]
  private static let facts = ["education", "experience", "training", "outlook"]

  /// The files of the project.
  func source(strings: [SourceFile]) -> SiteSource {
    let csv = SourceFile(path: "Content/data/sample.csv", text: wages)
    return SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: siteFile),
      pages: pages,
      records: [SourceFile(path: "Content/data/sample.yml", text: record)],
      dataFiles: [
        SiteSource.DataFile(path: csv.path) { (reader) throws(DiagnosticReport) in
          try reader.read(csv.bytes)
        }
      ],
      strings: strings
    )
  }

  private var siteFile: String {
    """
    name: Benchmark
    base-url: https://example.org/
    languages: [en]
    as-of: 2026-01-01
    sections: [\(Self.sections.joined(separator: ", "))]
    pairs: all
    data: sample
    """
  }

  private var record: String {
    """
    publisher: Made up
    title: Made-up estimates
    url: https://example.org/data
    licence: Public domain
    retrieved: 2026-01-01
    period: 2025-05
    area: United States
    currency: USD
    industries: all
    classification: made-up
    concept: Gross wages of employees
    top-code: {hour: 115.00, year: 239200}
    """
  }

  private var wages: String {
    let header =
      "occ_code,occ_title,tot_emp,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,"
      + "a_pct10,a_pct25,a_median,a_pct75,a_pct90\n"
    return header
      + (0..<careers).map { number in
        let cents = [60, 75, 100, 130, 165].map { (1500 + number * 83) * $0 / 100 }
        let hours = cents.map { "\($0 / 100).\($0 % 100 / 10)\($0 % 10)" }
        let years = cents.map { String(($0 * 2080 / 100 + 5) / 10 * 10) }
        return "\(code(number)),Career \(number),\(1000 + number * 370),\(hours[2]),\(years[2]),"
          + (hours + years).joined(separator: ",")
      }.joined(separator: "\n") + "\n"
  }

  private func code(_ number: Int) -> String {
    "11-\(1000 + number)"
  }

  private var pages: [SourceFile] {
    let home = SourceFile(
      path: "Content/en/index.md",
      text: "---\ntitle: Benchmark\ndescription: Made-up pages for a benchmark.\n---\n\nWelcome.\n"
    )
    return [home] + (0..<careers).flatMap { career($0) }
  }

  private func career(_ number: Int) -> [SourceFile] {
    let folder = "Content/en/careers/career-\(number)"
    let facts = Self.facts.map { "  \($0): \($0) of number \(number)" }
    let index = """
      ---
      title: Makers & Menders of Kind \(number)
      soc: \(code(number))
      description: "Makers of kind \(number): their work and their pay."
      facts:
      \(facts.joined(separator: "\n"))
      ---

      They make and mend things of kind \(number).
      """
    let sections = Self.sections.map { key in
      SourceFile(path: "\(folder)/\(key).md", text: Self.section(key, number))
    }
    return [SourceFile(path: "\(folder)/index.md", text: index)] + sections
  }

  private static func section(_ key: String, _ number: Int) -> String {
    """
    ## \(key)

    People of kind \(number) usually plan, make and mend piece \(number), and **check each \
    \(number)** before it leaves workshop \(number). Most of them see [guide \(number)]\
    (https://example.org/guide) on how to do \(number), often with others.

    - Plan the pieces of \(number) and the order of work \(number)
    - Make each piece \(number) & measure it
    - Mend what comes back from \(number)

    ### More on \(key)

    Whoever begins learns \(number) from those who have done \(number) for long, one step \(number) \
    at a time.
    """
  }
}
