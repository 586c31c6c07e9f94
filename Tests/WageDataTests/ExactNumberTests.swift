import Testing
import WageData

struct ExactNumberTests {
  @Test(arguments: [
    (1, 2, 1), (1, 3, 0), (3, 2, 2), (-1, 2, 0), (-3, 2, -1), (-2, 3, -1), (5, 1, 5),
  ])
  func `a half is rounded up, below zero too`(numerator: Int, denominator: Int, whole: Int) {
    #expect(ExactNumber(numerator, over: denominator).rounded(toPartsOf: 1) == whole)
  }

  @Test func `a rounded number is never further away than half a part`() {
    for numerator in -500...500 {
      let number = ExactNumber(numerator, over: 37)
      let rounded = number.rounded(toPartsOf: 100)
      #expect(ExactNumber(2 * rounded - 1, over: 200) <= number)
      #expect(number < ExactNumber(2 * rounded + 1, over: 200))
    }
  }

  @Test(arguments: [("1.5", 3, 2), ("51280", 51_280, 1), ("0.05", 1, 20), ("14.36", 359, 25)])
  func `a decimal number is read exactly`(text: String, numerator: Int, denominator: Int) {
    #expect(ExactNumber(text) == ExactNumber(numerator, over: denominator))
  }

  @Test(arguments: ["", ".", "1.", ".5", "1,5", "-1", "1.2.3", "1e3", "१", "1234567890"])
  func `what is no decimal number is refused`(text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test(arguments: [
    (100, 98, true), (98, 100, true), (10_000, 9_799, false), (10_000, 9_800, true), (0, 0, true),
    (1, 0, false), (51_280, 50_254, false), (51_280, 50_255, true),
  ])
  func `about the same means within 2 % of the larger`(left: Int, right: Int, isAbout: Bool) {
    #expect(ExactNumber(left).isAbout(ExactNumber(right)) == isAbout)
  }

  @Test func `equal fractions are one number`() {
    #expect(ExactNumber(6, over: 4) == ExactNumber(-3, over: -2))
  }
}
