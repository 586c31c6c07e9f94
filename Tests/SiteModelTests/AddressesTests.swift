import Testing

@testable import SiteModel

struct AddressesTests {
  private func addresses(_ style: URLStyle) -> Addresses {
    let names = ["", "en/"].map { prefix in
      Addresses.Names(
        prefix: Array(prefix.utf8),
        pages: ["method", "about/us"].map { Array($0.utf8) },
        careers: ["clerks", "writers"].map { Array($0.utf8) },
        comparisons: [Array("clerks-or-writers".utf8)],
        redirects: ["old/page/", "old.html"].map { Array((prefix + $0).utf8) }
      )
    }
    return Addresses(names, style: style)
  }

  @Test(arguments: [
    (Route.home(language: 0), "", "index.html"),
    (.home(language: 1), "en/", "en/index.html"),
    (.page(language: 0, page: 0), "method/", "method/index.html"),
    (.page(language: 1, page: 1), "en/about/us/", "en/about/us/index.html"),
    (.careers(language: 1), "en/careers/", "en/careers/index.html"),
    (.careers(language: 1, page: 1), "en/careers/page-2/", "en/careers/page-2/index.html"),
    (.career(language: 0, career: 1), "careers/writers/", "careers/writers/index.html"),
    (.comparisons(language: 0), "comparisons/", "comparisons/index.html"),
    (
      .comparison(language: 1, comparison: 0), "en/comparisons/clerks-or-writers/",
      "en/comparisons/clerks-or-writers/index.html"
    ),
    (
      .pair(language: 0, first: 0, second: 1), "comparisons/clerks-vs-writers/",
      "comparisons/clerks-vs-writers/index.html"
    ),
    (.notFound(language: 0), "404.html", "404.html"),
    (.notFound(language: 1), "en/404.html", "en/404.html"),
    (.redirect(language: 1, redirect: 0), "en/old/page/", "en/old/page/index.html"),
    (.redirect(language: 0, redirect: 1), "old.html", "old.html"),
    (
      .careerTwin(language: 1, career: 1, form: .csv), "en/careers/writers.csv",
      "en/careers/writers.csv"
    ),
    (
      .careerTwin(language: 0, career: 0, form: .metadata), "careers/clerks.csv-metadata.json",
      "careers/clerks.csv-metadata.json"
    ),
    (
      .comparisonTwin(language: 0, comparison: 0, form: .json),
      "comparisons/clerks-or-writers.json", "comparisons/clerks-or-writers.json"
    ),
    (.tableSchema, "table-schema.json", "table-schema.json"),
    (.dataPackage, "datapackage.json", "datapackage.json"),
  ])
  func `in folders a page is the index of a folder`(route: Route, path: String, file: String) {
    #expect(addresses(.folders).path(of: route) == path)
    #expect(addresses(.folders).file(of: route) == file)
  }

  @Test(arguments: [
    (Route.home(language: 0), "", "index.html"),
    (.home(language: 1), "en/", "en/index.html"),
    (.page(language: 0, page: 0), "method.html", "method.html"),
    (.page(language: 1, page: 1), "en/about/us.html", "en/about/us.html"),
    (.careers(language: 1), "en/careers/", "en/careers/index.html"),
    (.careers(language: 1, page: 1), "en/careers/page-2/", "en/careers/page-2/index.html"),
    (.career(language: 0, career: 1), "careers/writers.html", "careers/writers.html"),
    (.comparisons(language: 0), "comparisons/", "comparisons/index.html"),
    (
      .pair(language: 1, first: 0, second: 1), "en/comparisons/clerks-vs-writers.html",
      "en/comparisons/clerks-vs-writers.html"
    ),
    (.notFound(language: 1), "en/404.html", "en/404.html"),
    (.redirect(language: 0, redirect: 0), "old/page/", "old/page/index.html"),
    (.redirect(language: 0, redirect: 1), "old.html", "old.html"),
    (
      .careerTwin(language: 1, career: 1, form: .csv), "en/careers/writers.csv",
      "en/careers/writers.csv"
    ),
    (
      .careerTwin(language: 0, career: 0, form: .metadata), "careers/clerks.csv-metadata.json",
      "careers/clerks.csv-metadata.json"
    ),
    (
      .comparisonTwin(language: 0, comparison: 0, form: .json),
      "comparisons/clerks-or-writers.json", "comparisons/clerks-or-writers.json"
    ),
    (.tableSchema, "table-schema.json", "table-schema.json"),
    (.dataPackage, "datapackage.json", "datapackage.json"),
  ])
  func `in files only lists, homes and aliases with a slash are folders`(
    route: Route,
    path: String,
    file: String
  ) {
    #expect(addresses(.files).path(of: route) == path)
    #expect(addresses(.files).file(of: route) == file)
  }

  @Test func `a path is written behind what stands there`() {
    var bytes = Array("https://example.org/".utf8)
    addresses(.folders).appendPath(of: .careers(language: 1), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "https://example.org/en/careers/")
  }
}
