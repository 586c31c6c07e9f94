internal import Dispatch
internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText
internal import Synchronization

/// Renders and checks the pages of a site with several workers, each with buffers of its own.
struct PageRun: Sendable {
  let renderer: SiteRenderer
  let checker: SiteChecker
  let site: Site
  let workers: Int
  let watch: BuildWatch

  /// The indices of the routes whose pages are made.
  let range: Range<Int>

  // Neighbours in the list of routes share folders; a run of them is worth a lock.
  private static let runLength = 64

  /// What all workers together found and did.
  struct Outcome: Sendable {
    /// The faults of pages, in the order of the routes.
    fileprivate(set) var faults: [(route: Route, fault: PageFault)] = []

    /// The faults of texts that are read only when they are rendered.
    fileprivate(set) var texts = DiagnosticReport()

    /// Why a page could not be written; `nil` if all were, or none had to be.
    fileprivate(set) var failure: OutputFault?

    /// What each worker wrote.
    fileprivate(set) var records: [NewTree.Record] = []

    /// The indices of routes whose pages were passed over.
    fileprivate(set) var passedOver: [Int] = []
  }

  private struct State: Sendable {
    var next = 0
    var isStopped = false
    var faults: [Int: [(route: Route, fault: PageFault)]] = [:]
    var texts: [Int: DiagnosticReport] = [:]
    var fragments: Set<SiteChecker.Fragment> = []
    var links = LinkMap()
    var failure: OutputFault?
    var records: [NewTree.Record] = []
    var passedOver: [Int] = []

    private(set) var hasFaultyTexts = false

    var isFaultless: Bool { faults.isEmpty && !hasFaultyTexts }

    mutating func add(_ report: DiagnosticReport, of page: Int) {
      texts[page] = report
      hasFaultyTexts = hasFaultyTexts || report.hasErrors
    }

    mutating func stop(_ fault: OutputFault) {
      failure = failure ?? fault
      isStopped = true
    }
  }

  /// Is given a page, its path and the record of its worker.
  typealias Writer =
    @Sendable ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> NewTree.Outcome

  /// Is given a route, its path and the record of its worker.
  typealias PassingOver = @Sendable (Route, [UInt8], inout NewTree.Record) -> NewTree.Outcome?

  /// Renders and checks every page and hands those of a faultless site to a writer.
  ///
  /// After the first fault nothing is written, but all pages are checked.
  ///
  /// - Parameters:
  ///   - passOver: Is given a route, its path and the record of its worker, and says what became of a
  ///     page that need not be rendered; `nil` for one that is to be.
  ///   - write: Writes a page.
  /// - Returns: What was found and done.
  func forEach(passingOver passOver: PassingOver, _ write: Writer) -> Outcome {
    let state = Mutex(State())
    watch.progress?.begin(range.count)
    work { worker in
      while let run = takeRun(of: range.count, state) {
        let share = range.dropFirst(run.lowerBound).prefix(run.count)
        worker.render(share, passOver, write, state)
        watch.progress?.add(run.count)
      }
      state.withLock {
        $0.records.append(worker.record)
        $0.fragments.formUnion(worker.fragments)
        $0.links.add(worker.checker.links)
        $0.passedOver += worker.passedOver
      }
    }
    return state.withLock { state in
      var outcome = Outcome()
      outcome.faults = state.faults.sorted { $0.key < $1.key }.flatMap(\.value)
      outcome.faults += checker.faults(of: state.fragments) { _ = renderer.render($0, into: &$1) }
      if state.failure == nil {
        outcome.faults += checker.unfound(by: state.links) { _ = renderer.render($0, into: &$1) }
      }
      for (_, report) in state.texts.sorted(by: { $0.key < $1.key }) { outcome.texts.add(report) }
      outcome.failure = state.failure
      outcome.records = state.records
      outcome.passedOver = state.passedOver
      return outcome
    }
  }

  /// Renders pages that were checked before and hands them to a writer.
  ///
  /// - Parameters:
  ///   - indices: The indices of their routes.
  ///   - isWanted: Whether the page at a path is to be rendered.
  ///   - write: Is given a page, its path and the record of its worker.
  /// - Throws: The first fault of an output that cannot be written.
  func rewrite(
    _ indices: [Int],
    where isWanted: @Sendable ([UInt8]) -> Bool,
    _ write: @Sendable ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let state = Mutex(State())
    work { worker in
      while let range = takeRun(of: indices.count, state) {
        worker.rewrite(indices[range], where: isWanted, write, state)
      }
    }
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  private func work(_ body: @Sendable (inout Worker) -> Void) {
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var worker = Worker(run: self)
      body(&worker)
      worker.report()
    }
  }

  private func takeRun(of count: Int, _ state: borrowing Mutex<State>) -> Range<Int>? {
    state.withLock { state in
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
    var passedOver: [Int] = []
    private var page: [UInt8] = []
    private var path: [UInt8] = []
    private var texts = DiagnosticReport()
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
      _ passOver: PassingOver,
      _ write: Writer,
      _ state: borrowing Mutex<State>
    ) {
      for index in range {
        let route = run.site.routes[index]
        find(route)
        if let outcome = passOver(route, path, &record) {
          if outcome == .passedOver { passedOver.append(index) }
          continue
        }
        let result = renderPage(route)
        if !result.fragments.isEmpty { fragments.formUnion(result.fragments) }
        let texts = texts
        if !result.faults.isEmpty || !texts.diagnostics.isEmpty {
          state.withLock {
            if !result.faults.isEmpty { $0.faults[index] = result.faults.map { (route, $0) } }
            if !texts.diagnostics.isEmpty { $0.add(texts, of: index) }
          }
        }
        guard state.withLock({ $0.isFaultless && $0.failure == nil }) else { continue }
        do throws(OutputFault) {
          if try write(page, path, &record) == .passedOver { passedOver.append(index) }
          times?.passed(.writing)
        } catch {
          state.withLock { $0.stop(error) }
        }
      }
    }

    mutating func rewrite(
      _ indices: ArraySlice<Int>,
      where isWanted: ([UInt8]) -> Bool,
      _ write: ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> Void,
      _ state: borrowing Mutex<State>
    ) {
      for index in indices {
        let route = run.site.routes[index]
        find(route)
        guard isWanted(path) else { continue }
        _ = renderPage(route)
        do throws(OutputFault) {
          try write(page, path, &record)
          times?.passed(.writing)
        } catch {
          return state.withLock { $0.stop(error) }
        }
      }
    }

    private mutating func find(_ route: Route) {
      path.removeAll(keepingCapacity: true)
      run.site.addresses.appendFile(of: route, to: &path)
    }

    private mutating func renderPage(_ route: Route) -> SiteChecker.Result {
      page.removeAll(keepingCapacity: true)
      times?.begin(route)
      texts = DiagnosticReport()
      let making = run.renderer.render(route, into: &page, report: &texts)
      times?.passed(.rendering)
      let result = checker.check(&page, of: route, making)
      times?.passed(.checking)
      return result
    }
  }
}
