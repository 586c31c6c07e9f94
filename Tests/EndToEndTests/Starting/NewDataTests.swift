import TestSupport
import Testing

struct NewDataTests {
  private static let keys = [
    "publisher", "title", "url", "licence", "retrieved", "period", "area", "industries",
    "currency", "classification", "concept", "top-code",
  ]

  @Test func `a data set is begun with every key that its record needs`() throws {
    let project = try Project()
    let run = try project.generate("new", "data", "wages-2026")
    #expect(
      run.standardError == """
        Wrote Content/data/wages-2026.yml
        Wrote Content/data/wages-2026.csv
        Next: fill in Content/data/wages-2026.yml; generate names each key that is empty
        Next: put the rows into Content/data/wages-2026.csv, under these columns or those of any \
        OEWS file

        """
    )
    #expect(run.exitCode == 0)
  }

  @Test func `each empty key is named by the build`() throws {
    let project = try Project()
    _ = try project.generate("new", "data", "wages-2026")
    let report = try project.generate().standardError
    let named = report.matches(of: /error\[value-wrong\]: `([a-z-]+)` takes/)
      .map { String($0.output.1) }
    #expect(named.sorted() == Self.keys.sorted())
    #expect(report.hasSuffix("12 errors; the output is as it was\n"))
  }

  @Test func `a data set that was begun is read once it is filled in`() throws {
    let project = try Project()
    _ = try project.generate("new", "data", "wages-2026")
    let record = try project.text("Content/data/oews-2008-05-us.yml")
    var text = try project.text("Content/data/wages-2026.yml")
    for key in Self.keys {
      guard let line = record.split(separator: "\n").first(where: { $0.hasPrefix("\(key):") })
      else { continue }
      text = text.replacing("\n\(key):\n", with: "\n\(line)\n")
    }
    try project.write(text, to: "Content/data/wages-2026.yml")
    try project.append(
      Array("27-3031,Specialists,10,1,20.00,41600,1,,,20.00,,,,,41600,,,,\n".utf8),
      to: "Content/data/wages-2026.csv"
    )
    try project.expectSite()
    let list = try project.generate("list", "data")
    #expect(list.standardOutput.contains("\nwages-2026\t2008-05\t"))
  }

  @Test func `figures that are there already get their record`() throws {
    let project = try Project()
    try project.remove("Content/data/oews-2008-05-us.yml")
    let before = try project.bytes("Content/data/oews-2008-05-us.csv")
    let run = try project.generate("new", "data", "oews-2008-05-us")
    #expect(run.exitCode == 0)
    #expect(try project.bytes("Content/data/oews-2008-05-us.csv") == before)
    #expect(try project.text("Content/data/oews-2008-05-us.yml").contains("\npublisher:\n"))
  }

  @Test func `a record that is there is left alone`() throws {
    let project = try Project()
    let run = try project.generate("new", "data", "oews-2008-05-us")
    #expect(run.standardError.hasPrefix("error[file-exists]: Content/data/oews-2008-05-us.yml is"))
    #expect(run.exitCode == 3)
  }
}
