import Testing

@testable import SiteModel

struct TypedMoneyTests {
  @Test(
    arguments: [
      ("It pays $51,280 a year.", ["$51,280"]), ("Παίρνουν 51.280 $ τον χρόνο.", ["51.280 $"]),
      ("51\u{A0}280\u{A0}€", ["51\u{A0}280\u{A0}€"]),
      ("USD 5 or 6 dollars", ["USD 5", "6 dollars"]),
      ("2,080 hours", []), ("rule G-20, page 5", []), ("14.36 × 2,080", []), ("$5,50", ["$5,50"]),
      ("costs £12.", ["£12"]),
    ] as [(String, [String])]
  )
  func `an amount is a number with a currency beside it`(text: String, amounts: [String]) {
    let found = TypedMoney(text, words: ["dollars", "USD"]).ranges.map { range in
      String(Substring(text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)))
    }
    #expect(found == amounts)
  }
}
