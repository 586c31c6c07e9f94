internal import Dispatch
internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import Synchronization

/// Renders and checks the pages of a site with several workers, each with buffers of its own.
struct PageRun: Sendable {
  let renderer: SiteRenderer
  let checker: SiteChecker
  let site: Site
  let workers: Int
  let watch: BuildWatch

  // Neighbours in the list of routes share folders; a run of them is worth a lock.
  private static let runLength = 64

  /// What all workers together found and did.
  struct Outcome: Sendable {
    /// The faults of pages, in the order of the routes.
    fileprivate(set) var faults: [(route: Route, fault: PageFault)] = []

    /// Why a page could not be written; `nil` if all were, or none had to be.
    fileprivate(set) var failure: OutputFault?

    /// What each worker wrote.
    fileprivate(set) var records: [NewTree.Record] = []
  }

  private struct State: Sendable {
    var next = 0
    var isStopped = false
    var faults: [Int: [(route: Route, fault: PageFault)]] = [:]
    var fragments: Set<SiteChecker.Fragment> = []
    var failure: OutputFault?
    var records: [NewTree.Record] = []
  }

  /// Renders and checks every page and hands those of a faultless site to a writer.
  ///
  /// The writer is given a page, its path and the record of its worker. After the first fault nothing
  /// is written, but all pages are checked.
  func forEach(
    _ write: @Sendable ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> Void
  ) -> Outcome {
    let state = Mutex(State())
    watch.progress?.begin(site.routes.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var worker = Worker(run: self)
      while let range = takeRun(state) {
        worker.render(range, write, state)
        watch.progress?.add(range.count)
      }
      worker.report()
      state.withLock {
        $0.records.append(worker.record)
        $0.fragments.formUnion(worker.fragments)
      }
    }
    return state.withLock { state in
      var outcome = Outcome()
      outcome.faults = state.faults.sorted { $0.key < $1.key }.flatMap(\.value)
      outcome.faults += checker.faults(of: state.fragments) { _ = renderer.render($0, into: &$1) }
      outcome.failure = state.failure
      outcome.records = state.records
      return outcome
    }
  }

  /// Whether every page passes a test; pages are rendered until one does not.
  func allSatisfy(_ test: @Sendable ([UInt8], [UInt8]) -> Bool) -> Bool {
    let state = Mutex(State())
    watch.progress?.begin(site.routes.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var worker = Worker(run: self)
      defer { worker.report() }
      while let range = takeRun(state) {
        guard worker.allSatisfy(range, test) else {
          return state.withLock { $0.isStopped = true }
        }
        watch.progress?.add(range.count)
      }
    }
    return state.withLock { !$0.isStopped }
  }

  private func takeRun(_ state: borrowing Mutex<State>) -> Range<Int>? {
    let count = site.routes.count
    return state.withLock { state in
      guard state.next < count, !state.isStopped else { return nil }
      let start = state.next
      state.next = min(count, start + Self.runLength)
      return start..<state.next
    }
  }

  private struct Worker {
    let run: PageRun
    var checker: SiteChecker
    var record = NewTree.Record()
    var fragments: Set<SiteChecker.Fragment> = []
    private var page: [UInt8] = []
    private var path: [UInt8] = []
    private var times: PageTimes?

    init(run: PageRun) {
      self.run = run
      checker = run.checker
      if run.watch.profile != nil { times = PageTimes() }
    }

    /// Hands in what was measured.
    func report() {
      if let times { run.watch.profile?.add(times) }
    }

    mutating func render(
      _ range: Range<Int>,
      _ write: ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> Void,
      _ state: borrowing Mutex<State>
    ) {
      for index in range {
        let route = run.site.routes[index]
        let result = renderPage(route)
        fragments.formUnion(result.fragments)
        if !result.faults.isEmpty {
          state.withLock { $0.faults[index] = result.faults.map { (route, $0) } }
        }
        guard state.withLock({ $0.faults.isEmpty && $0.failure == nil }) else { continue }
        do throws(OutputFault) {
          try write(page, path, &record)
          times?.passed(.writing)
        } catch {
          state.withLock {
            $0.failure = $0.failure ?? error
            $0.isStopped = true
          }
        }
      }
    }

    mutating func allSatisfy(_ range: Range<Int>, _ test: ([UInt8], [UInt8]) -> Bool) -> Bool {
      for index in range {
        _ = renderPage(run.site.routes[index])
        let isRight = test(page, path)
        times?.passed(.comparing)
        guard isRight else { return false }
      }
      return true
    }

    private mutating func renderPage(_ route: Route) -> SiteChecker.Result {
      page.removeAll(keepingCapacity: true)
      path.removeAll(keepingCapacity: true)
      times?.begin(route)
      let making = run.renderer.render(route, into: &page)
      times?.passed(.rendering)
      let result = checker.check(&page, of: route, making)
      run.site.addresses.appendFile(of: route, to: &path)
      times?.passed(.checking)
      return result
    }
  }
}
