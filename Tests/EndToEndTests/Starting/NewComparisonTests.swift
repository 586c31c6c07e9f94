import Foundation
import TestSupport
import Testing

/// What `generate new comparison` begins in the small site of a test.
struct NewComparisonTests {
  @Test func `a comparison is begun under the name of its careers`() throws {
    let project = try Project()
    _ = try project.begin("career", "writers", "--soc", "27-3031", "--title", "Writers")
    let run = try project.begin(
      "comparison",
      "--compare",
      "writers",
      "public-relations",
      "--languages",
      "en"
    )
    #expect(
      run.standardError == """
        Wrote Content/en/comparisons/writers-vs-public-relations/index.md
        Next: write the description and the text, look at them with generate serve --drafts, and \
        remove the line `draft: true` when they are done

        """
    )
    #expect(
      try project.text("Content/en/comparisons/writers-vs-public-relations/index.md") == """
        ---
        title: Writers or Public relations specialists?
        description:
        compare: [writers, public-relations]
        draft: true
        ---


        """
    )
    try project.expectSite()
  }

  @Test func `a comparison of careers that there are not names the nearest`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.begin(
      "comparison",
      "--compare",
      "public-relation",
      "bakers",
      "--languages",
      "en"
    )
    #expect(
      run.standardError == """
        error[career-unknown]: there is no career `bakers` in Content/en/careers

        error[career-unknown]: there is no career `public-relation` in Content/en/careers
          = help: did you mean `public-relations`?

        2 errors; nothing was written

        """
    )
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a pair that is compared already is refused`() throws {
    let project = try Project()
    let run = try project.begin(
      "comparison",
      "other",
      "--compare",
      "public-relations",
      "customer-service",
      "--languages",
      "en",
      "--language",
      "el"
    )
    #expect(
      run.standardError == """
        σφάλμα[comparison-same-pair]: τα ίδια δύο επαγγέλματα τα συγκρίνει και το Content/en/\
        comparisons/customer-service-vs-public-relations/index.md
          = βοήθεια: κρατήστε το ένα· η αντίστροφη σειρά οδηγεί εκεί

        1 σφάλμα· δεν γράφτηκε τίποτε

        """
    )
    #expect(run.exitCode == 1)
  }

  @Test func `a comparison with a data set that there is not names the nearest`() throws {
    let project = try Project()
    _ = try project.begin("career", "writers", "--soc", "27-3031")
    let run = try project.begin(
      "comparison",
      "--compare",
      "writers",
      "public-relations",
      "--data",
      "oews-2008-05-uk"
    )
    #expect(
      run.standardError == """
        error[data-set-unknown]: no data set has the id `oews-2008-05-uk`
          = help: did you mean `oews-2008-05-us`?

        1 error; nothing was written

        """
    )
    #expect(run.exitCode == 1)
  }
}
