import SiteModel
import SourceText
import Testing

@testable import Rendering

struct SiteCheckerTests {
  private let site: Site

  init() throws {
    site = try LinkedSite(careers: ["career-00", "career-01", "career-02"]).site()
  }

  private func checked(_ text: String) -> (page: String, result: SiteChecker.Result) {
    var checker = SiteChecker(site, files: ["assets/style.css"])
    var page = Array(text.utf8)
    let result = checker.check(&page, of: .career(language: 0, career: 0), .written)
    return (String(decoding: page, as: UTF8.self), result)
  }

  @Test func `the path of the site stands before every path from the root`() {
    let text = "<a href=\"/\"><a href=\"/careers/\"><a href=\"../\"><img src='/assets/style.css'>"
    #expect(
      checked(text).page
        == "<a href=\"/jobs/\"><a href=\"/jobs/careers/\"><a href=\"../\"><img src='/jobs/assets/style.css'>"
    )
  }

  @Test(arguments: [
    "", "<p>/careers/</p>", "<a href=\"//example.org/\">", "<a href=\"#top\" title=\"/careers/\">",
  ])
  func `a page without paths from the root stays as it is`(text: String) {
    #expect(checked(text).page == text)
  }

  @Test func `a link to an element of another page is dead if the page has no such id`() {
    let links = ["/careers/career-01/#one", "/careers/career-01/#onne", "/assets/style.css#any"]
    let result = checked(links.map { "<a href=\"\($0)\">" }.joined()).result
    let checker = SiteChecker(site, files: ["assets/style.css"])
    let faults = checker.faults(of: Set(result.fragments)) { route, page in
      #expect(route == .career(language: 0, career: 1))
      page += Array("<h2 id=\"one\">".utf8)
    }
    #expect(faults.map(\.route) == [.career(language: 0, career: 0)])
    #expect(
      faults.map(\.fault.wording.sentence)
        == ["`/careers/career-01/#onne` leads to no heading of its page"]
    )
  }
}
