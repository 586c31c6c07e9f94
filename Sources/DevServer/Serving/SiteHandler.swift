/// Answers requests for a site; it reads and writes nothing.
struct SiteHandler: Sendable {
  /// The path at which events are to be had, beside every site.
  static let events = "/.generate/events"

  private let live: LiveSite
  private let hosts: HostRule
  private let livePage: LivePage

  /// Prepares to answer.
  init(_ live: LiveSite, hosts: HostRule, form: PageForm) {
    self.live = live
    self.hosts = hosts
    livePage = LivePage(form: form, events: Self.events)
  }

  /// What is served now.
  var moment: SiteMoment { live.moment }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - head: The request.
  ///   - client: The address of who asks, in numbers; `nil` if it is not known.
  /// - Returns: The answer.
  func response(to head: RequestHead, from client: String?) -> Response {
    guard let client, hosts.allows(client: client) else {
      return .text(.forbidden, "this server answers to its own machine alone")
    }
    guard let host = head.value("host") else {
      return .text(.badRequest, "the request names no host, or several")
    }
    guard hosts.allows(host: host) else {
      return .text(
        .misdirectedRequest,
        "this server answers to addresses such as 127.0.0.1 and to localhost, not to the name asked for"
      )
    }
    guard ["GET", "HEAD"].contains(head.method) else {
      var response = Response.text(.methodNotAllowed, "this server answers to GET and HEAD")
      response.fields.append(("Allow", "GET, HEAD"))
      return response
    }
    guard let path = RequestPath(target: head.target) else {
      return Self.cut(.text(.badRequest, "the path is none, or leaves the site"), for: head)
    }
    if "/\(String(decoding: path.bytes, as: UTF8.self))" == Self.events, head.method == "GET" {
      return events(path, head)
    }
    return Self.cut(page(at: path, host: host, head), for: head)
  }

  private func events(_ path: RequestPath, _ head: RequestHead) -> Response {
    let page = path.value("page").flatMap { RequestPath(target: $0) }
    let state = head.value("last-event-id") ?? path.value("state") ?? ""
    return Response(
      status: .ok,
      fields: [("Content-Type", "text/event-stream")],
      body: .events(PageEvents(path: page?.bytes ?? [], state: PageState(state))),
      isLast: true
    )
  }

  private func page(at path: RequestPath, host: String, _ head: RequestHead) -> Response {
    let moment = moment
    let found = ServedPage(at: path.bytes, of: moment, form: livePage.form)
    switch found {
    case .moved(let target):
      let query = path.query.isEmpty ? "" : "?\(path.query)"
      return Response(status: .found, fields: [("Location", target + query)], body: .bytes([]))
    case .file(let file, let status):
      return response(file, status, moment, host: host, head)
    }
  }

  private func response(
    _ file: ServedFile,
    _ status: Status,
    _ moment: SiteMoment,
    host: String,
    _ head: RequestHead
  ) -> Response {
    let type = MediaType.of(file.name)
    var bytes = file.bytes
    if type.hasPrefix("text/html") {
      let state = PageState(version: moment.version, tag: EntityTag(of: bytes))
      bytes = livePage.page(bytes, state: state.text, origin: "http://\(host)")
    }
    let fields = [(name: "Content-Type", value: type)]
    guard status == .ok else {
      return Response(status: status, fields: fields, body: .bytes(bytes))
    }
    return Self.part(of: bytes, fields, head)
  }

  private static func part(
    of bytes: [UInt8],
    _ fields: [(name: String, value: String)],
    _ head: RequestHead
  ) -> Response {
    let tag = EntityTag(of: bytes)
    let fields = fields + [("ETag", tag.quoted), ("Accept-Ranges", "bytes")]
    if tag.isNamed(in: head.values("if-none-match")) {
      return Response(status: .notModified, fields: fields, body: .none(count: bytes.count))
    }
    // A part of what the client has another version of would fit nothing (RFC 9110, section 13.1.5), and
    // only GET asks for parts (section 14.2).
    let isSame = head.value("if-range").map { $0 == tag.quoted } ?? true
    let isAskedFor = isSame && head.method == "GET"
    switch ByteRange(isAskedFor ? head.value("range") : nil, count: bytes.count) {
    case .whole:
      return Response(status: .ok, fields: fields, body: .bytes(bytes))
    case .part(let range):
      let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return Response(
        status: .partialContent,
        fields: fields + [("Content-Range", place)],
        body: .bytes(Array(bytes[range]))
      )
    case .unsatisfiable:
      return Response(
        status: .rangeNotSatisfiable,
        fields: fields + [("Content-Range", "bytes */\(bytes.count)")],
        body: .bytes([])
      )
    }
  }

  private static func cut(_ response: Response, for head: RequestHead) -> Response {
    guard head.method == "HEAD", case .bytes(let bytes) = response.body else { return response }
    var response = response
    response.body = .none(count: bytes.count)
    return response
  }

  /// The page that a browser looks at, as it is in a moment.
  func current(at path: [UInt8], of moment: SiteMoment) -> ServedFile? {
    switch ServedPage(at: path, of: moment, form: livePage.form) {
    case .file(let file, _): file
    case .moved: nil
    }
  }
}
