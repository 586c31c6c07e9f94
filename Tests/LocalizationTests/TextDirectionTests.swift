import Localization
import Testing

struct TextDirectionTests {
  @Test(arguments: [
    ("el", TextDirection.leftToRight), ("en-US", .leftToRight), ("ar", .rightToLeft),
    ("he-IL", .rightToLeft), ("FA", .rightToLeft), ("az-Arab", .rightToLeft),
    ("ar-Latn-EG", .leftToRight), ("", .leftToRight),
  ])
  func `the script decides the direction, then the language`(tag: String, direction: TextDirection)
  {
    #expect(TextDirection(languageTag: tag) == direction)
  }
}
