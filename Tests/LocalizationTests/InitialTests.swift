import Localization
import Testing

struct InitialTests {
  @Test(arguments: [
    ("Άνθρωποι", "Α"), ("ωρολογοποιοί", "Ω"), ("ΐ", "Ι"), ("Writers", "W"), ("écrivains", "E"),
    ("«Όψεις»", "Ο"), ("3 ways", "#"), ("…", "#"), ("", "#"), ("Ørsted", "O"), ("株", "株"),
  ])
  func `a title stands under its first letter without marks`(title: String, letter: String) {
    #expect(Collation(of: .greek).initial(of: title) == letter)
  }

  @Test func `a letter of its own alphabet keeps its mark`() {
    #expect(Collation(of: .spanish).initial(of: "ñandú") == "Ñ")
    #expect(Collation(of: .english).initial(of: "ñandú") == "N")
  }
}
