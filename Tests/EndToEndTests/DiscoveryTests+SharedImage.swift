import Foundation
import TestSupport
import Testing

extension DiscoveryTests {
  @Test func `the first image of a text stands for its page elsewhere`() throws {
    let project = try Self.project("journal")
    try project.write(Data(Self.dot), to: "Content/assets/dots & 'lines'.png")
    try project.append(
      Array("\n![A dot](<../assets/dots & 'lines'.png>)\n".utf8),
      to: "Content/en/about.md"
    )
    let address = "https://example.org/sub/path/"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    let page = try #require(try project.site(at: address).page("about/index.html"))
    #expect(
      page.property("og:image")
        == "https://example.org/sub/path/assets/dots%20&amp;%20&#39;lines&#39;.png"
    )
  }

  @Test(arguments: [
    ("about/index.html", "%CE%B1.png"), ("articles/2024/larch/index.html", "cover.png"),
    ("index.html", "a%20cover.png"),
  ])
  func `the image of the front matter stands for its page before the first of the text`(
    page: String,
    image: String
  ) throws {
    let project = try Self.project("journal")
    for name in ["dot.png", "α.png", "cover.png", "a cover.png"] {
      try project.write(Data(Self.dot), to: "Content/assets/\(name)")
    }
    try project.append(
      Array("\n![A dot](../assets/dot.png)\n".utf8),
      to: "Content/en/about.md"
    )
    try project.replace(
      "title: About",
      with: "title: About\nimage: ../assets/α.png",
      in: "Content/en/about.md"
    )
    try project.append(
      Array("defaults:\n  articles: {image: /assets/cover.png}\n".utf8),
      to: "Content/site.yml"
    )
    try project.replace(
      "title: Path and Bench\n",
      with: "title: Path and Bench\nimage: /assets/a%20cover.png\n",
      in: "Content/en/index.md"
    )
    let address = "https://example.org/sub/path/"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)

    let site = try project.site(at: address)
    let graphImage = site.page(page)?.property("og:image")
    #expect(graphImage == "https://example.org/sub/path/assets/\(image)")

    let check = try project.generate("check", "--quiet")
    #expect(!check.standardError.contains("asset-unused"))
  }
}
