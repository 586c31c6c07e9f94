import Testing

@testable import DataImport

struct CellNumberTests {
  @Test(arguments: [
    ("17", "17"), ("28.340000000000003", "28.34"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"),
    ("9.6", "9.6"), ("14.050000000000001", "14.05"), ("1.5E2", "150"), ("155495730", "155495730"),
    ("-3.5", "-3.5"), ("-0.05", "-0.05"), ("0.539", "0.539"), ("24.045000000000002", "24.045"),
    ("abc", "abc"), ("", ""), ("1e300", "1e300"), ("nan", "nan"), ("inf", "inf"),
  ])
  func `a stored number is the decimal that was meant`(stored: String, meant: String) {
    #expect(CellNumber.text(stored) == meant)
  }
}
