import DevServer

/// A site of few files.
struct SampleSite: ServedSite {
  var basePath = "/"
  var styleSheet: [UInt8]?
  var files = ["index.html": "<body>Home</body>", "about/index.html": "<body>About</body>"]
  var reports: [String: FaultReport] = [:]

  func answer(at path: [UInt8]) -> SiteAnswer {
    let path = String(decoding: path, as: UTF8.self)
    let isFolder = path.isEmpty || path.hasSuffix("/")
    if let text = files[isFolder ? path + "index.html" : path] {
      let name = isFolder ? "index.html" : path
      return .file(ServedFile(name: name, bytes: Array(text.utf8), report: reports[path]))
    }
    return files[path + "/index.html"] == nil ? .nothing : .moved(to: Array("\(path)/".utf8))
  }

  func notFound(at path: [UInt8]) -> ServedFile {
    ServedFile(name: "404.html", bytes: Array("<body>Nothing here</body>".utf8))
  }
}
