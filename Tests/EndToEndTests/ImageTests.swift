import Foundation
import TestSupport
import Testing

/// Images of editors on pages.
struct ImageTests {
  // PNG, section 11.2.1.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 2, 128, 0, 0, 1, 224]

  @Test(arguments: [
    ("![A map](../assets/map.png)", "alt=\"A map\""), ("![\"\"](../assets/map.png)", "alt=\"\""),
    ("![A map](/assets/map.png \"T\")", "alt=\"A map\" title=\"T\""),
    ("![A map][m]\n\n[m]: ../assets/map.png", "alt=\"A map\""),
  ])
  func `an image has its size before it is there`(markdown: String, rest: String) throws {
    let project = try Project()
    try project.write(Data(Self.png), to: "Content/assets/map.png")
    try project.append(Array("\n\(markdown)\n".utf8), to: "Content/en/method.md")
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("<img src=\"/assets/map.png\" width=\"640\" height=\"480\" \(rest) />"))
  }

  @Test func `an image of another site has none that we know`() throws {
    let project = try Project()
    let image = "![A map](https://example.org/map.png)"
    try project.append(Array("\n\(image)\n".utf8), to: "Content/en/method.md")
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("<img src=\"https://example.org/map.png\" alt=\"A map\" />"))
  }
}
