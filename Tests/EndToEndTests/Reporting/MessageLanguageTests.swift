import SourceText
import Testing

@testable import generate

struct MessageLanguageTests {
  @Test(arguments: [
    ([:], MessageLanguage.english),
    (["LANG": "el_GR.UTF-8"], .greek),
    (["LANG": "el"], .greek),
    (["LANG": "de_DE.UTF-8"], .english),
    (["LANG": "elx_GR"], .english),
    (["LANG": "C.UTF-8"], .english),
    (["LANG": "en_US.UTF-8", "LC_MESSAGES": "el_GR.UTF-8"], .greek),
    (["LANG": "el_GR.UTF-8", "LC_MESSAGES": "el_GR.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "el_GR.UTF-8", "LC_ALL": ""], .greek),
  ])
  func `messages are in the language of the terminal, or in English`(
    environment: [String: String],
    language: MessageLanguage
  ) {
    #expect(MessageLanguage(ofTerminal: environment) == language)
  }

  @Test func `a Greek terminal is told in Greek`() throws {
    let project = try Project()
    try project.remove("Content/site.yml")
    let run = try project.generate(environment: ["LC_ALL": "el_GR.UTF-8"])
    #expect(
      run.standardError == """
        σφάλμα[no-project]: στο . δεν υπάρχει έργο: λείπει το αρχείο Content/site.yml
          = βοήθεια: τρέξτε το generate στον φάκελο που περιέχει τα Content και Templates, ή ονομάστε τον: --project FOLDER

        1 σφάλμα· ο ιστότοπος έμεινε όπως ήταν

        """
    )
    #expect(run.exitCode == 2)
  }

  @Test func `the option wins over the terminal`() throws {
    let project = try Project()
    let run = try project.generate(
      "--language",
      "en",
      "--dry-run",
      environment: ["LC_ALL": "el_GR.UTF-8"]
    )
    #expect(run.standardError.hasPrefix("Wrote "))
    #expect(run.standardError.hasSuffix(" s; nothing was written\n"))
  }

  @Test func `a language without messages is wrong usage`() throws {
    let run = try Project().generate("--language", "fr")
    #expect(
      run.standardError.hasPrefix(
        "Error: The value 'fr' is invalid for '--language <language>'. "
          + "Please provide one of 'en' and 'el'.\n"
      )
    )
    #expect(run.exitCode == 2)
  }

  @Test func `faults are told to programs in the language of the messages`() throws {
    let project = try Project()
    try project.remove("Content/site.yml")
    let json = try project.generate("--language", "el", "--format", "json").standardOutput
    #expect(json.contains(#""severity":"error""#))
    #expect(json.contains("στο . δεν υπάρχει έργο: λείπει το αρχείο Content/site.yml"))
    let sarif = try project.generate("--language", "el", "--format", "sarif").standardOutput
    #expect(sarif.contains("στο . δεν υπάρχει έργο: λείπει το αρχείο Content/site.yml"))
  }
}
