import Localization
import Testing

struct EditorTextTests {
  @Test(arguments: [
    ("51.280 $", "51.280\u{A0}$"), ("51.280\u{2009}$", "51.280\u{A0}$"),
    ("51 280\n$US", "51\u{202F}280\u{A0}$US"), ("-$51,280", "\u{2212}$51,280"),
    ("$ 51'280", "$\u{A0}51\u{2019}280"), ("Μάι\u{3BF}ς 2008", "Μάιος 2008"),
    ("Μα\u{3B9}\u{301}ου", "Μαίου"), ("$51,280", "$51,280"),
  ])
  func `spaces, hyphens and apostrophes of the keyboard are taken`(typed: String, canonical: String)
  {
    #expect(EditorText.matches(typed, canonical: canonical))
  }

  @Test(arguments: [("71.7%", "71.7\u{200E}%\u{200E}"), ("\u{200F}-7", "\u{200E}\u{2212}7")])
  func `marks of direction count for nothing`(typed: String, canonical: String) {
    #expect(EditorText.matches(typed, canonical: canonical))
  }

  @Test(arguments: [
    ("51.280  $", "51.280\u{A0}$"), ("51.280$", "51.280\u{A0}$"), ("51,280 $", "51.280\u{A0}$"),
    ("$51,820", "$51,280"), ("–$51,280", "\u{2212}$51,280"), ("μάιος 2008", "Μάιος 2008"),
    ("", "$1"), (" $51,280", "$51,280"),
  ])
  func `nothing else is forgiven`(typed: String, canonical: String) {
    #expect(!EditorText.matches(typed, canonical: canonical))
  }
}
