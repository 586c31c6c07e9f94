import Testing

@testable import DevServer

struct PageEventsTests {
  private let live = LiveSite()
  private let handler: SiteHandler
  private let site = SampleSite()
  private let report = FaultReport(summary: "1 error", text: "first\r\nsecond\n")

  init() {
    handler = SiteHandler(
      live,
      hosts: HostRule(isOpen: false),
      form: PageForm(nonce: "abc", language: "en")
    )
    live.show(site)
  }

  // What a browser that has just loaded a page listens to.
  private func events(_ path: String = "") -> PageEvents {
    let page = handler.current(at: Array(path.utf8), of: live.moment)
    let tag = EntityTag(of: page?.bytes ?? [])
    let state = PageState(version: live.moment.version, tag: tag)
    return PageEvents(path: Array(path.utf8), state: PageState(state.text))
  }

  private func name(_ event: String) -> String {
    String(event.split(separator: "\n")[0])
  }

  @Test func `a browser that is up to date is told that all is whole, and then nothing`() {
    var events = events()
    #expect(name(events.next(handler)) == "event: whole")
    #expect(events.next(handler) == ":\n\n")
  }

  @Test func `a page that changed is loaded again, and another one is not`() {
    var home = events()
    var about = events("about/")
    _ = (home.next(handler), about.next(handler))
    var changed = site
    changed.files["index.html"] = "<body>Changed</body>"
    live.show(changed)
    #expect(name(home.next(handler)) == "event: reload")
    #expect(about.next(handler) == ":\n\n")
    #expect(home.next(handler) == ":\n\n")
  }

  @Test func `a browser that slept through a change loads its page at once`() {
    var events = events()
    var changed = site
    changed.files["index.html"] = "<body>Changed</body>"
    live.show(changed)
    #expect(name(events.next(handler)) == "event: reload")
  }

  @Test func `faults are told over the page, line by line, and that they are mended`() {
    var events = events()
    _ = events.next(handler)
    live.show(report)
    let tag = EntityTag(of: Array("<body>Home</body>".utf8)).text
    #expect(
      events.next(handler) == """
        event: report
        id: 2.\(tag)
        retry: 500
        data: 1 error
        data: first
        data: second
        data:\u{20}


        """
    )
    #expect(events.next(handler) == ":\n\n")
    live.show(site)
    #expect(name(events.next(handler)) == "event: whole")
  }

  @Test func `a page that is opened while there are faults is told of them`() {
    live.show(report)
    var events = events()
    #expect(name(events.next(handler)) == "event: report")
  }

  @Test func `the faults of a page are told on that page`() {
    var site = site
    site.reports[""] = FaultReport(summary: "1 error", text: "of this page")
    live.show(site)
    var (home, about) = (events(), events("about/"))
    #expect(home.next(handler).contains("data: of this page\n"))
    #expect(name(about.next(handler)) == "event: whole")
  }

  @Test func `a new style sheet is handed over without loading the page again`() {
    var events = events()
    _ = events.next(handler)
    var site = site
    site.styleSheet = Array("a{b:c}".utf8)
    site.files["index.html"] = "<style>a{b:c}</style><body>Home</body>"
    live.restyle(site)
    let event = events.next(handler)
    #expect(name(event) == "event: styles")
    #expect(event.contains("data: a{b:c}\n"))
    #expect(event.contains("event: whole") == false)
    #expect(events.next(handler) == ":\n\n")
  }

  @Test func `a new style sheet and a new page together load the page again`() {
    var events = events()
    _ = events.next(handler)
    var site = site
    site.files["index.html"] = "<body>Changed</body>"
    live.show(site)
    live.restyle(site)
    #expect(name(events.next(handler)) == "event: reload")
  }

  @Test func `a browser of an earlier run loads its page only if it is another`() {
    let tag = EntityTag(of: Array("<body>Home</body>".utf8)).text
    var same = PageEvents(path: [], state: PageState("99.\(tag)"))
    #expect(name(same.next(handler)) == "event: whole")
    var other = PageEvents(path: [], state: PageState("99.x"))
    #expect(name(other.next(handler)) == "event: reload")
    var hostile = PageEvents(path: [], state: PageState("\r\nevent: x"))
    #expect(name(hostile.next(handler)) == "event: reload")
  }

  @Test func `the page of a report is loaded again when the report changes or the site comes`() {
    let live = LiveSite()
    let handler = SiteHandler(
      live,
      hosts: HostRule(isOpen: false),
      form: PageForm(nonce: "abc", language: "en")
    )
    live.show(report)
    let page = handler.current(at: [], of: live.moment)
    let state = PageState(version: 1, tag: EntityTag(of: page?.bytes ?? []))
    var events = PageEvents(path: [], state: state)
    #expect(name(events.next(handler)) == "event: whole")
    live.show(FaultReport(summary: "2 errors", text: ""))
    #expect(name(events.next(handler)) == "event: reload")
    live.show(site)
    #expect(name(events.next(handler)) == "event: reload")
  }
}
