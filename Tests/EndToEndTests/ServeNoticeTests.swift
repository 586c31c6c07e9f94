import DevServer
import Testing

@testable import generate

struct ServeNoticeTests {
  private func lines(
    host: String = "127.0.0.1",
    wanted: UInt16 = 8000,
    port: UInt16 = 8000,
    pages: Int? = 344_035,
    manner: FolderWatch.Manner = .notified
  ) throws -> [String] {
    ServeNotice(
      wanted: try #require(ServerAddress(host: host, port: wanted)),
      address: try #require(ServerAddress(host: host, port: port)),
      basePath: "/jobs/",
      pages: pages,
      time: .milliseconds(1_926),
      manner: manner
    ).sayings.map(\.english)
  }

  @Test func `it is said how many pages are served, and where`() throws {
    let url = "http://127.0.0.1:8000/jobs/"
    #expect(try lines() == ["Serving 344,035 pages, read in 1.93 s, at \(url); Ctrl-C ends it"])
    #expect(try lines(wanted: 0).count == 1)
    #expect(try lines(pages: nil) == ["Serving the report at \(url); Ctrl-C ends it"])
  }

  @Test func `what a person would not expect is said first`() throws {
    let all = try lines(host: "0.0.0.0", port: 8001, manner: .polling(.watchesUsed))
    #expect(
      all.dropLast() == [
        "Port 8000 is taken; port 8001 is used",
        "Changes are looked for twice a second, since the system does not tell of them: "
          + "all of fs.inotify.max_user_watches are in use",
        "Whoever reaches port 8001 of this machine can read the site",
      ]
    )
    #expect(try lines(manner: .polling(nil)).first == "Changes are looked for twice a second")
  }
}
