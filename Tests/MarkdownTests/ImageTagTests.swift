import Markdown
import SourceText
import Testing

struct ImageTagTests {
  private static func found(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    return ImageTags.withoutDescription(in: bytes[...]).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "<img alt=\"\">", "<img src=a alt=b>", "<IMG SRC='a' ALT='b' />", "<img alt>",
    "<img\nalt = 'b'>",
    "<img src=\"{{url}}\" {{#a}}alt=\"{{a}}\"{{/a}}>", "<imgs>", "<image href='a'/>", "< img>",
    "<!-- <img> -->", "{{! <img> }}", "<p title='>'>", "",
  ])
  func `an image with a description, and what is no image, is passed over`(html: String) {
    #expect(Self.found(html) == [])
  }

  @Test(arguments: [
    "<img>", "<img src='a'>", "<IMG SRC=a />", "<img title='alt'>", "<img data-alt='b'>", "<img",
    "<img src=\"{{alt}}\">", "<img {{! alt='' }}>", "<img src='a>b'>", "<img src='", "<img =\"\">",
  ])
  func `an image without a description is found`(html: String) {
    #expect(Self.found(html) == [html])
  }

  @Test func `each image is found by itself`() {
    #expect(Self.found("<p><img a><img alt=''><img b></p>") == ["<img a>", "<img b>"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `an image over lines of a quote stands where its first line does, however many there are`() {
    var options = MarkdownOptions()
    options.rawHTML = .allow
    options.requiresDescriptions = true
    let images = String(repeating: "> <img\n> src='a'>\n", count: 20_000)
    let places = Rendered("> <div>\n" + images, options).report.diagnostics.map(\.location)
    #expect(places.count == 20_000)
    #expect(places.first.map { "\($0?.line ?? 0):\($0?.column ?? 0)" } == "2:3")
    #expect(places.last.map { "\($0?.line ?? 0):\($0?.column ?? 0)" } == "40000:3")
  }
}
