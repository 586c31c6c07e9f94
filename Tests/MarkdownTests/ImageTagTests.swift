import Markdown
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
}
