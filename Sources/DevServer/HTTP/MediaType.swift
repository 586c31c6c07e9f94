/// What a file is, told by the ending of its name.
enum MediaType {
  private static let types = [
    "apng": "image/apng", "atom": "application/atom+xml", "avif": "image/avif",
    "bmp": "image/bmp", "css": "text/css", "csv": "text/csv", "gif": "image/gif",
    "gz": "application/gzip", "htm": "text/html", "html": "text/html", "ico": "image/x-icon",
    "ics": "text/calendar", "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript",
    "json": "application/json", "jsonld": "application/ld+json", "m4a": "audio/mp4",
    "md": "text/markdown", "mjs": "text/javascript", "mp3": "audio/mpeg", "mp4": "video/mp4",
    "ods": "application/vnd.oasis.opendocument.spreadsheet", "ogg": "audio/ogg",
    "otf": "font/otf", "pdf": "application/pdf", "png": "image/png",
    "rss": "application/rss+xml", "svg": "image/svg+xml", "tsv": "text/tab-separated-values",
    "ttf": "font/ttf", "txt": "text/plain", "vtt": "text/vtt", "wasm": "application/wasm",
    "wav": "audio/wav", "webm": "video/webm", "webmanifest": "application/manifest+json",
    "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml", "zip": "application/zip",
  ]

  /// The media type of a file, for texts with their encoding; bytes that nobody knows if the ending is
  /// not known.
  static func of(_ name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex,
      let type = types[file[file.index(after: dot)...].lowercased()]
    else { return "application/octet-stream" }
    let isText = type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("json")
    return isText ? "\(type); charset=utf-8" : type
  }
}
