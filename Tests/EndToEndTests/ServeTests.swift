import Foundation
import TestSupport
import Testing

/// The site as an editor looks at it while writing.
struct ServeTests {
  private static let page = "Content/en/method.md"
  private static let standing = "1 error; the last good site is served\n"

  // A page without what serving adds and widens.
  private static func plain(_ page: String) -> String {
    page.replacing(/<script nonce=[^>]*>.*?<\/script>\n/.dotMatchesNewlines(), with: "")
      .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
  }

  @Test func `what is served is what a build writes, and nothing is written`() throws {
    let project = try Project()
    try project.expectSite()
    let site = try project.site()
    try project.remove("Public")
    let before = try project.tree()
    let run = try ServeRun(in: project.url)
    #expect(
      run.notice.contains(/^Serving 55 pages, read in \d+\.\d\d s, at http.*; Ctrl-C ends it\n$/)
    )
    for (path, bytes) in site.files where path != ".synkrisis-manifest" {
      let name = "/" + path.replacing(/index\.html$/, with: "")
      let response = try run.get(name)
      let text = String(decoding: bytes, as: UTF8.self)
      let isPage = path.hasSuffix(".html")
      #expect(
        (isPage ? Self.plain(response.body) : response.body) == (isPage ? Self.plain(text) : text),
        "\(path)"
      )
      #expect(response.status == 200)
      #expect(response.body.contains("<script nonce=") == isPage)
    }
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test
  func
    `a folder's name and its index lead to its page, and other names to the page of the language`()
    throws
  {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    #expect(try run.get("/en").field("Location") == "/en/")
    #expect(try Self.plain(run.get("/en/index.html").body) == Self.plain(run.get("/en/").body))
    let (other, english) = try (run.get("/nowhere"), run.get("/en/nowhere"))
    #expect(other.status == 404)
    #expect(english.status == 404)
    #expect(try Self.plain(other.body) == Self.plain(run.get("/404.html").body))
    #expect(try Self.plain(english.body) == Self.plain(run.get("/en/404.html").body))
  }

  @Test
  func `an edit is shown, a fault is shown over the last good site, and goes when it is mended`()
    throws
  {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    let events = try run.events(of: "/en/method/")
    _ = try events.receive(until: "event: whole\n")
    try project.replace("Gross wages", with: "Gross pay", in: Self.page)
    #expect(
      try run.said(until: "\n").contains(/^Read again in \d+\.\d\d s: Content\/en\/method\.md\n$/)
    )
    #expect(try events.receive(until: "\n\n").hasPrefix("event: reload\n"))
    #expect(try run.get("/en/method/").body.contains("Gross pay"))
    try project.replace("(wage:period)", with: "(wage:perod)", in: Self.page)
    let said = try run.said(until: Self.standing)
    #expect(said.hasPrefix("Changed: Content/en/method.md\nerror[figure-malformed]: "))
    let report =
      try events.receive(until: "event: report\n")
      + events.receive(until: "\n\n")
    #expect(
      report.contains(
        "data: 1 error; the last good site is served\ndata: error[figure-malformed]: "
      )
    )
    #expect(report.contains("┌─ Content/en/method.md:"))
    #expect(report.contains("^^^^"))
    #expect(try run.get("/en/method/").body.contains("Gross pay"))
    try project.replace("(wage:perod)", with: "(wage:period)", in: Self.page)
    _ = try events.receive(until: "event: whole\n")
    #expect(try run.said(until: "\n").hasPrefix("Read again in "))
  }

  @Test func `a fault that only the rendered page shows is found on every page`() throws {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    try project.append(Array("\n[nowhere](/nowhere/)\n".utf8), to: Self.page)
    let said = try run.said(until: Self.standing)
    #expect(said.contains("error[link-dead]: nothing stands at `/nowhere/`\n"))
    #expect(!said.contains("Read again"))
    let events = try run.events(of: "/en/")
    #expect(try events.receive(until: "\n\n").contains("event: report\n"))
    #expect(try !run.get("/en/method/").body.contains("nowhere"))
    try project.replace("\n[nowhere](/nowhere/)\n", with: "", in: Self.page)
    _ = try events.receive(until: "event: whole\n")
    #expect(try run.said(until: "\n").hasPrefix("Read again in "))
  }

  @Test func `pages with faults that are the first to be read are not served`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:<b>)", in: Self.page)
    let run = try ServeRun(in: project.url)
    let fault = "(wage:period) and [nowhere](/nowhere/)"
    try project.replace("(wage:<b>)", with: fault, in: Self.page)
    let said = try run.said(until: "1 error; there is no good site to serve yet\n")
    #expect(said.contains("error[link-dead]: "))
    #expect(try run.get("/en/").status == 503)
  }

  @Test func `a project with faults is served as its report until it is mended`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:<b>)", in: Self.page)
    let run = try ServeRun(in: project.url)
    #expect(run.notice.contains("1 error; there is no good site to serve yet\n"))
    #expect(
      run.notice.contains(/\nServing the report at http:\/\/127\.0\.0\.1:\d+\/; Ctrl-C ends it\n$/)
    )
    let page = try run.get("/en/")
    #expect(page.status == 503)
    #expect(page.body.contains("<h1>1 error; there is no good site to serve yet</h1>"))
    #expect(page.body.contains("wage:&lt;b&gt;"))
    let events = try run.events(of: "/en/")
    _ = try events.receive(until: "event: whole\n")
    try project.replace("(wage:<b>)", with: "(wage:period)", in: Self.page)
    _ = try events.receive(until: "event: reload\n")
    #expect(try run.get("/en/").status == 200)
  }

  @Test func `a style sheet is swapped in the page that stands`() throws {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    let events = try run.events(of: "/en/")
    _ = try events.receive(until: "event: whole\n")
    try project.append(Array("\nbody { color: teal }\n".utf8), to: "Templates/assets/style.css")
    let event = try events.receive(until: "event: styles\n") + events.receive(until: "\n\n")
    #expect(event.contains("body{color:teal}"))
    #expect(try run.get("/en/").body.contains("body{color:teal}"))
  }

  @Test func `changes are found by looking where that is asked for`() throws {
    let project = try Project()
    let run = try ServeRun(["--poll"], in: project.url)
    #expect(run.notice.hasPrefix("Changes are looked for twice a second\nServing 55 pages"))
    try project.replace("Gross wages", with: "Gross pay", in: Self.page)
    #expect(try run.said(until: "\n").hasPrefix("Read again in "))
  }

  @Test func `a site for a path is served below it`() throws {
    let project = try Project()
    let run = try ServeRun(["--base-url", "https://example.org/jobs/"], in: project.url)
    #expect(run.notice.contains("/jobs/; Ctrl-C ends it"))
    #expect(try run.get("/").field("Location") == "/jobs/")
    let home = try run.get("/jobs/en/")
    #expect(home.status == 200)
    #expect(home.body.contains("href=\"/jobs/en/\""))
    #expect(try run.get("/en/").status == 404)
    _ = try run.events(of: "/jobs/en/").receive(until: "event: whole\n")
  }

  @Test func `a warning is said once, and is a fault under --strict`() throws {
    let project = try Project()
    try project.write("Notes.\n", to: "Content/en/notes.txt")
    let run = try ServeRun(in: project.url)
    #expect(run.notice.hasPrefix("warning[file-not-markdown]: "))
    #expect(run.notice.contains("\n1 warning\nServing 55 pages"))
    try project.replace("Gross wages", with: "Gross pay", in: Self.page)
    #expect(try run.said(until: "\n").hasPrefix("Read again in "))
    let strict = try ServeRun(["--strict"], in: project.url)
    #expect(strict.notice.hasPrefix("error[file-not-markdown]: "))
    #expect(strict.notice.contains("\nServing the report at "))
  }

  @Test func `Ctrl-C ends it at once with 130`() throws {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    let end = try run.interrupt()
    #expect(end.exitCode == 130)
    #expect(end.text == "Stopped\n")
  }

  @Test func `a port that is taken is passed over, and it is said`() throws {
    let project = try Project()
    let first = try ServeRun(in: project.url)
    let second = try ServeRun(["--port", "\(first.port)"], in: project.url)
    #expect(second.port > first.port)
    #expect(
      second.notice.hasPrefix("Port \(first.port) is taken; port \(second.port) is used\nServing ")
    )
  }

  @Test
  func `the browser is opened where that is asked for, and it is said if that cannot be done`()
    throws
  {
    let project = try Project()
    try project.write("#!/bin/sh\necho \"$1\" >opened\n", to: "bin/xdg-open")
    try project.setPermissions(0o755, of: "bin/xdg-open")
    // Whoever reads it waits until somebody writes.
    try project.makePipe("opened")
    let path = "\(project.url.path)/bin:/usr/bin:/bin"
    let run = try ServeRun(["--open"], in: project.url, environment: ["PATH": path])
    let opened = try FileHandle(forReadingFrom: project.url.appending(path: "opened")).readToEnd()
    #expect(opened == Data("http://127.0.0.1:\(run.port)/\n".utf8))
    let none = ["PATH": "\(project.url.path)/none"]
    let refused = try ServeRun(["--open"], in: project.url, environment: none)
    #expect(
      try refused.said(until: "\n")
        == "`xdg-open` opens no browser here: open http://127.0.0.1:\(refused.port)/ yourself\n"
    )
  }

  @Test func `10,000 requests cost no memory`() throws {
    let project = try Project()
    let run = try ServeRun(in: project.url)
    func ask(_ times: Int) throws {
      for _ in 0..<(times / 100) {
        let connection = try RawConnection(port: run.port)
        for _ in 0..<100 { #expect(try connection.get("/en/method/").status == 200) }
      }
    }
    try ask(1_000)
    let before = try run.residentMemory()
    try ask(10_000)
    // In KiB. A page of some 20 KB that was kept each time would come to twenty times as much.
    #expect(try run.residentMemory() - before < 10_240)
  }

  @Test func `a folder without a project ends with 2`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["serve"], in: folder.url)
    #expect(run.standardError.hasPrefix("error[no-project]: there is no project in .: "))
    #expect(run.standardError.hasSuffix("\n1 error; nothing is served\n"))
    #expect(run.exitCode == 2)
  }

  @Test func `an address that this machine does not have ends with 3`() throws {
    let project = try Project()
    let run = try project.generate("serve", "--host", "192.0.2.1")
    #expect(
      run.standardError == """
        error[serve-no-such-address]: this machine has no address 192.0.2.1
          = help: leave out --host to serve to this machine alone, or give one of its addresses

        1 error; nothing is served

        """
    )
    #expect(run.exitCode == 3)
  }

  @Test(arguments: [
    (
      ["--host", "example.org"],
      "--host takes an address of this machine such as 127.0.0.1, ::1 or 0.0.0.0, or localhost"
    ),
    (["--port", "65536"], "The value '65536' is invalid for '--port <port>'"),
  ])
  func `wrong usage ends with 2`(arguments: [String], message: String) throws {
    let project = try Project()
    let run = try project.generate(arguments: ["serve"] + arguments)
    #expect(run.standardError.hasPrefix("Error: \(message)"))
    #expect(run.exitCode == 2)
  }
}
