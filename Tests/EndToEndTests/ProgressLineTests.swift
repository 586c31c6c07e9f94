import SourceText
import Testing

@testable import generate

struct ProgressLineTests {
  @Test(arguments: [
    (0, Duration.zero, "0 of 344,035 pages", "0 από 344.035 σελίδες"),
    (64, .zero, "64 of 344,035 pages", "64 από 344.035 σελίδες"),
    (
      12_345, .milliseconds(1_500), "12,345 of 344,035 pages, 8,230 a second, 41 s left",
      "12.345 από 344.035 σελίδες, 8.230 το δευτερόλεπτο, απομένουν 41 s"
    ),
    (
      1_000, .seconds(1), "1,000 of 344,035 pages, 1,000 a second, 5 min 44 s left",
      "1.000 από 344.035 σελίδες, 1.000 το δευτερόλεπτο, απομένουν 5 min 44 s"
    ),
    (
      344_035, .seconds(40), "344,035 of 344,035 pages, 8,601 a second, 0 s left",
      "344.035 από 344.035 σελίδες, 8.601 το δευτερόλεπτο, απομένουν 0 s"
    ),
  ])
  func `progress is pages, pages a second and the time left`(
    done: Int,
    elapsed: Duration,
    english: String,
    greek: String
  ) {
    let line = ProgressLine(total: 344_035, done: done, elapsed: elapsed)
    #expect(line.text(in: .english) == english)
    #expect(line.text(in: .greek) == greek)
  }
}
