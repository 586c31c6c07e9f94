import Testing

@testable import SiteModel

struct TypedMoneyTests {
  private let words = ["dollars", "dollar", "USD", "δολάρια", "ευρώ"]

  private func amounts(_ text: String) -> [String] {
    TypedMoney(text, words: words).ranges.map { range in
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "$51,280", "$ 51,280", "$5", "$14.36", "51.280 $", "51.280$", "51\u{A0}280\u{A0}€",
    "51\u{202F}280\u{202F}€",
    "1.234,50 €", "51’280 €", "51'280 €", "USD 5", "USD\u{A0}51,280", "5 USD", "5 dollars",
    "1 dollar",
    "51,280\u{2009}dollars", "£10", "¥1000", "€1", "51.280 δολάρια", "5 ευρώ", "0 $",
    "5 Dollars", "5 DOLLARS", "5 usd", "usd 5", "51.280 ΔΟΛΑΡΙΑ", "51.280 ΔΟΛΆΡΙΑ", "5 ΕΥΡΩ",
    "5 Ευρώ",
  ])
  func `a number beside a sign or a word of money is an amount`(text: String) {
    #expect(amounts(text) == [text])
    #expect(amounts("α \(text) α") == [text])
    #expect(amounts("(\(text)).") == [text])
  }

  @Test func `the letters before a sign are no part of the amount`() {
    #expect(amounts("US$5") == ["$5"])
  }

  @Test func `groups parted by plain blanks may be several numbers`() {
    #expect(amounts("in 2008 280 €") == ["280 €"])
  }

  @Test(arguments: [
    "", "G-20", "2,080 hours", "52 weeks of 40 hours", "in 2008", "dollars", "$", "$ and 5", "USD",
    "5  dollars",
    "5dollars", "USD5", "costs 5, dollars", "5%", "10 € ".replacing("10", with: ""), "five dollars",
    "$name[5]",
  ])
  func `a number without money is none`(text: String) {
    #expect(amounts(text).isEmpty)
  }

  @Test(arguments: ["5 USDA inspectors", "3 dollarsworth", "5 ευρώπη", "the CUSD 5", "2 USD2"])
  func `a word within a longer one is no money`(text: String) {
    #expect(amounts(text).isEmpty)
  }

  @Test func `every amount of a text is found once`() {
    #expect(
      amounts("from $51,280 to $71,670 or 5 dollars of $7.") == [
        "$51,280", "$71,670", "5 dollars", "$7",
      ]
    )
  }

  @Test func `a sign between two numbers belongs to the one behind it`() {
    #expect(amounts("5 $ 6") == ["5 $", "$ 6"])
  }
}
