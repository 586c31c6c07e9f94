import TestSupport
import Testing

/// The addresses that a site had elsewhere, in capital letters, in any script and in percent codes.
struct AliasTests {
  private static func project(_ aliases: String...) throws -> Project {
    let project = try Project()
    let list = aliases.map { "  - '\($0)'\n" }.joined()
    try project.replace(
      "title: Method\n",
      with: "title: Method\naliases:\n\(list)",
      in: "Content/en/method.md"
    )
    try project.expectSite()
    return project
  }

  // Hosts take the type of a file from its ending, and would hand out `Page.php` as a download.
  @Test(arguments: [
    ("/About-Us.html", "About-Us.html", "/About-Us.html"),
    ("/INDEX.HTM", "INDEX.HTM", "/INDEX.HTM"),
    ("/Page.php", "Page.php/index.html", "/Page.php/"),
    ("/2019/Ωδή/", "2019/Ωδή/index.html", "/2019/%CE%A9%CE%B4%CE%AE/"),
    ("/wiki/C%2B%2B", "wiki/C++/index.html", "/wiki/C++/"),
    ("/Old page/50%25/", "Old page/50%/index.html", "/Old%20page/50%25/"),
    ("/Ti\u{301}tulo/", "T\u{ED}tulo/index.html", "/T%C3%ADtulo/"),
  ])
  func `a page leads on from an old address, and hosts are told of it`(
    alias: String,
    file: String,
    address: String
  ) throws {
    let project = try Self.project(alias)
    let pages = try project.site().files.keys.map { Array($0.utf8) }
    #expect(pages.contains(Array(file.utf8)))
    let page = try project.text("Public/\(file)")
    #expect(page.contains("url=https://example.org/en/method/\""))
    let redirects = try project.text("Public/_redirects")
    #expect(redirects.split(separator: "\n").contains("\(address) /en/method/ 301"))
  }
}
