import SourceText
import Testing

struct NearestNameTests {
  @Test(arguments: [("medain", "median"), ("titel", "title"), ("P10", "p10")])
  func `a misspelt name finds the one that was meant`(misspelt: String, meant: String) {
    #expect(NearestName.of(misspelt, among: ["p10", "p90", "median", "mean", "title"]) == meant)
  }

  @Test func `a name that resembles none finds none`() {
    #expect(NearestName.of("colour", among: ["p10", "median"]) == nil)
  }

  @Test func `the first in order wins among equals`() {
    #expect(NearestName.of("p20", among: ["p90", "p25", "p10"]) == "p10")
  }
}
