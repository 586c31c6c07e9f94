import Testing

@testable import generate

struct ProfileTests {
  @Test func `phases come in their order with their shares`() {
    let text = Profile.text(
      phases: [.pages: .milliseconds(1_234), .reading: .microseconds(5_060)],
      pages: PageTimes()
    )
    #expect(
      text == """
        phase         ms  share
        reading      5.1    0 %
        pages    1,234.0  100 %
        all      1,239.1  100 %
        """
    )
  }

  @Test func `pages of all workers are counted by template, the longest first`() {
    let start = ContinuousClock.now
    var first = PageTimes()
    first.begin(template: "page", at: start)
    first.passed(.rendering, at: start + .microseconds(10))
    first.passed(.writing, at: start + .microseconds(15))
    var second = PageTimes()
    second.begin(template: "page", at: start)
    second.passed(.rendering, at: start + .microseconds(21))
    second.begin(template: "comparison", at: start + .microseconds(100))
    second.passed(.rendering, at: start + .milliseconds(2))
    first.add(second)
    #expect(
      first.text == """
        template    pages   ms  mean µs  rendering  writing
        comparison      1  1.9  1,900.0    1,900.0      0.0
        page            2  0.0     18.0       15.5      2.5
        """
    )
  }
}
