import TestSupport
import Testing

@testable import generate

struct ExplainLanguageTests {
  private static func explain(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> GenerateRun {
    let folder = try TemporaryFolder()
    return try GenerateRun(["explain"] + arguments, in: folder.url, environment: environment)
  }

  // What stands between backticks, sorted.
  private static func quotes(in text: String) -> [String] {
    text.matches(of: /`[^`]*`/).map { String($0.output) }.sorted()
  }

  // The words outside backticks.
  private static func words(in text: String) -> [Substring] {
    text.replacing(/`[^`]*`/, with: " ").split { !$0.isLetter }
  }

  private static func isGreek(_ word: Substring) -> Bool {
    // The block Greek and Coptic, in which accents are part of their letters.
    word.unicodeScalars.allSatisfy { (0x370...0x3FF).contains($0.value) }
  }

  @Test func `every explanation is told in Greek, but for names that English has too`() {
    for explanation in Explanation.all {
      let words = Self.words(in: explanation.greekMeaning)
      let names = words.filter { !Self.isGreek($0) }.map { $0.lowercased() }
      #expect(words.count > 2 * names.count, "\(explanation.code)")
      let english = explanation.englishMeaning.lowercased()
      #expect(names.allSatisfy(english.contains), "\(explanation.code)")
    }
  }

  @Test func `every explanation is told in English, but for words in quotation marks`() {
    for explanation in Explanation.all {
      let text = explanation.englishMeaning.replacing(/[“«][^”»]*[”»]/, with: "")
      #expect(!Self.words(in: text).contains(where: Self.isGreek), "\(explanation.code)")
    }
  }

  @Test func `codes and keys are the same in both languages`() {
    for explanation in Explanation.all {
      let (english, greek) = (explanation.englishMeaning, explanation.greekMeaning)
      #expect(Self.quotes(in: english) == Self.quotes(in: greek), "\(explanation.code)")
      let numbers = [english, greek].map { text in
        text.matches(of: /[0-9]+/).map { String($0.output) }.sorted()
      }
      #expect(numbers[0] == numbers[1], "\(explanation.code)")
    }
  }

  @Test(arguments: [
    (["G-25", "--language", "el"], [:]),
    (["G-25"], ["LC_ALL": "el_GR.UTF-8"]),
  ])
  func `a rule is explained in the language of messages`(
    arguments: [String],
    environment: [String: String]
  ) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["explain"] + arguments, in: folder.url, environment: environment)
    #expect(
      run.standardOutput == """
        ratio-decimals, G-25

        Το κείμενο ενός λόγου έχει πάνω από δύο δεκαδικά. Όσα δημοσιεύονται είναι στρογγυλεμένα, και \
        δεν στηρίζουν περισσότερα.

        Λάθος, στο Content/en/method.md:

            It was [1.670](wage:ratio/public-relations/customer-service/median/year) times as much.

        Σωστό:

            It was [1.67](wage:ratio/public-relations/customer-service/median/year) times as much.

        """
    )
    #expect(run.exitCode == 0)
  }

  @Test func `the option decides before the terminal`() throws {
    let run = try Self.explain(
      "shards-missing",
      "--language",
      "en",
      environment: ["LC_ALL": "el_GR.UTF-8"]
    )
    #expect(
      run.standardOutput == """
        shards-missing

        Parts are missing.

        Fails:

            generate merge part-1 part-2

        Mended:

            generate merge part-1 part-2 part-3

        """
    )
  }

  @Test(arguments: [
    (
      "en",
      """
      file-unexpected

      A file of Content is used by nothing.

      Fails, in Content/data/old/oews.csv:

          occ_code,a_median

      Mended: without it.

      """
    ),
    (
      "el",
      """
      file-unexpected

      Ένα αρχείο του Content δεν χρησιμοποιείται πουθενά.

      Λάθος, στο Content/data/old/oews.csv:

          occ_code,a_median

      Σωστό: χωρίς αυτό.

      """
    ),
  ])
  func `an example is mended without its file`(language: String, text: String) throws {
    let run = try Self.explain("file-unexpected", "--language", language)
    #expect(run.standardOutput == text)
  }

  @Test func `an example of any file has a Greek head without a place`() throws {
    let run = try Self.explain("shards-missing", "--language", "el")
    #expect(
      run.standardOutput == """
        shards-missing

        Λείπουν τμήματα.

        Λάθος:

            generate merge part-1 part-2

        Σωστό:

            generate merge part-1 part-2 part-3

        """
    )
  }

  @Test func `the list tells the first sentence of each in Greek`() throws {
    let run = try Self.explain("--language", "el")
    let lines = run.standardOutput.split(separator: "\n")
    #expect(lines.count == Explanation.all.count)
    let line =
      "ratio-decimals                   G-25  Το κείμενο ενός λόγου έχει πάνω από δύο δεκαδικά."
    #expect(lines.first { $0.hasPrefix("ratio-decimals ") } == line[...])
  }

  @Test(arguments: [
    (
      "en",
      """
      | code | rule | what it means |
      |---|---|---|
      | `ratio-decimals` | G-25 | The text of a ratio has more than two decimals. |

      """
    ),
    (
      "el",
      """
      | κωδικός | κανόνας | τι σημαίνει |
      |---|---|---|
      | `ratio-decimals` | G-25 | Το κείμενο ενός λόγου έχει πάνω από δύο δεκαδικά. |

      """
    ),
  ])
  func `the table is in the language of messages`(language: String, table: String) throws {
    let run = try Self.explain("G-25", "--format", "markdown", "--language", language)
    #expect(run.standardOutput == table)
  }

  @Test(arguments: [
    ("figure-difers", "μήπως εννοείτε `figure-differs`;"),
    ("rubbish", "το `generate explain` τους δείχνει όλους"),
  ])
  func `an unknown code is refused in the language of messages`(
    name: String,
    help: String
  ) throws {
    let run = try Self.explain(name, environment: ["LC_ALL": "el_GR.UTF-8"])
    let message = "Error: δεν υπάρχει κωδικός ή κανόνας `\(name)`· \(help)\n"
    #expect(run.standardError.hasPrefix(message))
    #expect(run.exitCode == 2)
  }
}
