import Foundation
import TestSupport
import Testing

/// `generate figures`: what is listed, what is mended and what is left alone.
struct FiguresTests {
  private static let pay = "Content/en/comparisons/customer-service-vs-public-relations/pay.md"
  private static let differing = """
    error[figure-differs, G-20]: the text says $74,000, the data say $74,750
      ┌─ \(pay):3:36
     3│ … median of the specialists was [$74,000](wage:public-relations/median/year) a year, [1.67](wage:…
      │                                  ^^^^^^^
      = data: Content/data/oews-2025-05-us.csv:3, column A_MEDIAN (US Bureau of Labor Statistics, 2025-05)
      = help: generate figures --write

    """

  private struct Listed: Decodable, Equatable {
    let state: String
    let place: String
    let text: String
    let data: String?
    let reference: String
  }

  private func list(_ run: GenerateRun) throws -> [Listed] {
    try JSONDecoder().decode([Listed].self, from: Data(run.standardOutput.utf8))
  }

  @Test func `every figure and claim is listed with what the data say`() throws {
    let project = try Project()
    let run = try project.generate("figures")
    let lines = run.standardOutput.split(separator: "\n").filter {
      $0.hasPrefix("state") || $0.contains(Self.pay)
    }
    #expect(
      lines.joined(separator: "\n") == """
        state\tplace\ttext\tdata\treference\tlanguage
        right\t\(Self.pay):3:36\t$74,750\t$74,750\twage:public-relations/median/year\ten
        right\t\(Self.pay):3:89\t1.67\t1.67\twage:ratio/public-relations/customer-service/median/year\ten
        holds\t\(Self.pay):3:160\tthat of the representatives\t$74,750 against $44,770\t\
        claim:public-relations/median/year/over/customer-service/median/year\ten
        right\t\(Self.pay):3:266\t$21.53\t$21.53\twage:customer-service/median/hour\ten
        right\t\(Self.pay):3:323\t$44,782\t$44,782\twage:derived/customer-service/median/year\ten
        """
    )
    #expect(run.standardError == "12 figures are right, 2 claims hold\n")
    #expect(run.exitCode == 0)
  }

  @Test func `a figure that differs and a claim that fails end with 1`() throws {
    let project = try Project()
    try project.replace("[$74,750]", with: "[$74,000]", in: Self.pay)
    try project.replace("year/over/customer", with: "year/under/customer", in: Self.pay)
    let before = try project.tree()
    let run = try project.generate("figures", "--format", "json")
    let wrong = try list(run).filter { !["right", "holds"].contains($0.state) }
    #expect(wrong.map(\.state) == ["differs", "fails"])
    #expect(wrong.map(\.text) == ["$74,000", "that of the representatives"])
    #expect(wrong.map(\.data) == ["$74,750", "$74,750 against $44,770"])
    #expect(run.standardError.contains("error[figure-differs, G-20]: the text says $74,000"))
    #expect(run.standardError.contains("error[claim-fails]: the claim “that of the rep"))
    #expect(run.standardError.hasSuffix("\n2 errors; no text was changed\n"))
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `what the data say of a claim is said in the language of the messages`() throws {
    let project = try Project()
    let run = try project.generate("figures", "--language", "el")
    #expect(run.standardOutput.contains("\t$74,750 έναντι $44,770\tclaim:"))
    #expect(!run.standardOutput.contains("against"))
  }

  @Test func `a mended site builds, and nothing else of it is changed`() throws {
    let project = try Project()
    let right = try project.tree()
    try project.replace("[$74,750]", with: "[$74,000]", in: Self.pay)
    try project.setPermissions(0o640, of: Self.pay)
    let run = try project.generate("figures", "--write")
    #expect(
      run.standardError == """
        Mended \(Self.pay):3:36: $74,000, now $74,750
        12 figures are right, 2 claims hold

        """
    )
    #expect(run.exitCode == 0)
    #expect(try project.tree().differences(from: right) == [])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: project.url.appending(path: Self.pay).path
    )
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    try project.expectSite()
  }

  @Test func `texts in the front matter and in Greek are mended byte for byte`() throws {
    let project = try Project()
    let path = "Content/el/careers/public-relations/index.md"
    let text = """
      ---\r
      title: Ειδικοί δημοσίων σχέσεων\r
      description: "Κερδίζουν [1 $](wage:public-relations/median/year) τον χρόνο."\r
      soc: {soc-2000: 27-3031, soc-2018: 27-3031}\r
      facts:\r
        education: >-\r
          Πτυχίο, και\r
          [1&nbsp;$](wage:public-relations/p10/year)\r
      ---\r
      \r
        *  Τον [Μάιο του 2008](wage:period)\tήταν [2\u{A0}$](wage:public-relations/median/hour).  \r
      Τέλος
      """
    try project.write(text, to: path)
    let run = try project.generate("figures", "--write", "--quiet")
    #expect(run.standardError == "")
    let expected = text.replacing("[1 $]", with: "[74.750 $]")
      .replacing("[1&nbsp;$]", with: "[44.110&nbsp;$]").replacing("του 2008", with: "του 2025")
      .replacing("[2\u{A0}$]", with: "[35,94\u{A0}$]")
    #expect(try project.text(path) == expected)
  }

  @Test func `a claim is never mended`() throws {
    let project = try Project()
    try project.replace("year/over/customer", with: "year/under/customer", in: Self.pay)
    let before = try project.tree()
    let run = try project.generate("figures", "--write")
    #expect(run.standardError.hasPrefix("error[claim-fails]: "))
    #expect(run.standardError.hasSuffix("\n1 error; no other text was changed\n"))
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a text is mended though other things are at fault`() throws {
    let project = try Project()
    try project.replace("[$74,750]", with: "[$74,000]", in: Self.pay)
    try project.replace("(method.md)", with: "(metod.md)", in: "Content/en/index.md")
    let run = try project.generate("figures", "--write")
    #expect(run.standardError.hasPrefix("Mended \(Self.pay):3:36: $74,000, now $74,750\n"))
    #expect(run.standardError.contains("error[link-dead]"))
    #expect(run.exitCode == 1)
    #expect(try project.text(Self.pay).contains("[$74,750]"))
  }

  @Test func `nothing is mended where the data are at fault`() throws {
    let project = try Project()
    try project.replace("[$74,750]", with: "[$74,000]", in: Self.pay)
    try project.replace("74750", with: "7475O", in: "Content/data/oews-2025-05-us.csv")
    let before = try project.tree()
    let run = try project.generate("figures", "--write")
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `what cannot be mended is said so`() throws {
    let project = try Project()
    try project.replace("[$74,750]", with: "[$74,*000*]", in: Self.pay)
    let run = try project.generate("figures", "--write")
    #expect(
      run.standardError.hasPrefix(
        """
        error[figure-unmendable, G-20]: the text says $74,000, the data say $74,750, and its place in \
        the file is not certain

        """
      )
    )
    #expect(run.exitCode == 1)
  }

  @Test func `a link within the project is followed and stays a link`() throws {
    let project = try Project()
    let text = try project.text(Self.pay)
    try project.remove(Self.pay)
    try project.write(text.replacing("[$74,750]", with: "[$1]"), to: "Content/en/pay.txt")
    try project.link(Self.pay, to: "../../pay.txt")
    _ = try project.generate("figures", "--write")
    #expect(try project.text("Content/en/pay.txt") == text)
    let path = project.url.appending(path: Self.pay).path
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil)
  }

  @Test func `the fault of the build names the command that mends it`() throws {
    let project = try Project()
    try project.replace("[$74,750]", with: "[$74,000]", in: Self.pay)
    try project.expectRefusal(
      Self.differing + "\n1 error; the output is as it was\n"
    )
  }
}
