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

  @Test func `letters of two signs are one, whatever the first sign`() {
    let czech = Collation(of: .czech)
    #expect(["chemik", "Číšník", "CHEMIK", "cukrář"].map(czech.initial) == ["Ch", "Č", "Ch", "C"])
    let hungarian = Collation(of: .hungarian)
    #expect(["«Szakács»", "őr", "zene"].map(hungarian.initial) == ["Sz", "Ö", "Z"])
    let danish = Collation(of: .danish)
    #expect(["Aalborg", "ål", "arkitekt", "ägg"].map(danish.initial) == ["Å", "Å", "A", "Æ"])
  }

  @Test func `the Turkish capitals are told apart`() {
    #expect(
      ["izmir", "İzmir", "ılık", "Irmak"].map(Collation(of: .turkish).initial) == [
        "İ", "İ", "I", "I",
      ]
    )
  }

  @Test func `Cyrillic titles stand under Cyrillic letters`() {
    let titles = ["ёлка", "йод", "Їжак", "Ґанок"]
    #expect(titles.map(Collation(of: .russian).initial) == ["Е", "Й", "І", "Г"])
    #expect(titles.map(Collation(of: .ukrainian).initial) == ["Е", "Й", "Ї", "Ґ"])
  }
}
