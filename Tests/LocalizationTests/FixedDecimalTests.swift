import Localization
import Testing

struct FixedDecimalTests {
  @Test(arguments: [
    (2_986_880, 29_869), (2_986_849, 29_868), (2_986_850, 29_869), (-2_986_850, -29_869), (49, 0),
    (50, 1), (-50, -1), (.max, 92_233_720_368_547_758), (.min, -92_233_720_368_547_758),
  ])
  func `halves are rounded away from zero`(cents: Int, units: Int) {
    let amount = FixedDecimal(cents, fractionDigits: 2)
    #expect(amount.rounded(toFractionDigits: 0) == FixedDecimal(units))
  }

  @Test func `a number is never given digits that it does not have`() {
    #expect(FixedDecimal(5).rounded(toFractionDigits: 2) == FixedDecimal(5))
  }

  @Test func `the smallest number is rounded over all its digits`() {
    let number = FixedDecimal(.min, fractionDigits: 18)
    #expect(number.rounded(toFractionDigits: 0) == FixedDecimal(-9))
  }

  @Test(arguments: [("USD", "15.00"), ("JPY", "1500"), ("KWD", "1.500"), ("XAU", "15.00")])
  func `an amount has the digits of its currency`(code: String, text: String) throws {
    let amount = try FixedDecimal(minorUnits: 1500, of: currency(code))
    #expect(NumberFormat.machine.text(of: amount) == text)
  }

  @Test(arguments: ["usd", "US", "USDX", "", "U$D", "ΕΥΡ"])
  func `a currency is three capital letters`(code: String) {
    #expect(CurrencyCode(code) == nil)
  }
}
