import Testing

@testable import DevServer

struct LiveSiteTests {
  @Test func `who listens wakes once for all that happened meanwhile`() async {
    let live = LiveSite()
    var wakes = live.wakes().makeAsyncIterator()
    live.show(SampleSite())
    live.show(SampleSite())
    #expect(await wakes.next() != nil)
    live.wakeAll()
    #expect(await wakes.next() != nil)
    #expect(live.moment.version == 2)
  }

  @Test func `who listens no more is forgotten`() async {
    let live = LiveSite()
    do {
      var wakes = live.wakes().makeAsyncIterator()
      #expect(live.listeners == 1)
      live.wakeAll()
      _ = await wakes.next()
    }
    #expect(live.listeners == 0)
  }

  @Test func `a report leaves the last good site, and a good site takes the report away`() {
    let live = LiveSite()
    live.show(SampleSite())
    live.show(FaultReport(summary: "1 error", text: ""))
    #expect(live.moment.site != nil)
    #expect(live.moment.report?.summary == "1 error")
    live.restyle(SampleSite())
    #expect(live.moment.report == nil)
  }

  @Test func `a site with faults gives way to the last good one, or to nothing`() {
    let live = LiveSite()
    live.show(SampleSite(basePath: "/new/"))
    let report = FaultReport(summary: "1 error", text: "")
    live.show(report, over: SampleSite(basePath: "/good/"))
    #expect(live.moment.site?.basePath == "/good/")
    #expect(live.moment.report == report)
    #expect(live.moment.rewritten == live.moment.version)
    live.show(report, over: nil)
    #expect(live.moment.site == nil)
  }
}
