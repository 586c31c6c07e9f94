/// What a Markdown file of a language is, read from its path alone.
enum ContentKind: Hashable, Sendable {
  /// `index.md`.
  case home

  /// Any other file; its path without `.md`, and without `/index`.
  case page(String)

  /// A dated file of any other folder; its path without `.md`, and without `/index`.
  case post(String)

  /// `careers/ID/index.md`.
  case career(String)

  /// `careers/ID/KEY.md`.
  case careerSection(career: String, key: String)

  /// `comparisons/ID/index.md`.
  case comparison(String)

  /// `comparisons/ID/KEY.md`.
  case comparisonSection(comparison: String, key: String)

  /// Reads the path of a file within the folder of its language, such as `careers/writers/work.md`; no
  /// path tells a post.
  init(path: String) {
    let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    let parts = name.split(separator: "/").map(String.init)
    let (folder, file) = (parts.first ?? "", parts.last ?? "")
    switch (parts.count, folder, file) {
    case (1, "index", _): self = .home
    case (3, "careers", "index"): self = .career(parts[1])
    case (3, "careers", _): self = .careerSection(career: parts[1], key: file)
    case (3, "comparisons", "index"): self = .comparison(parts[1])
    case (3, "comparisons", _): self = .comparisonSection(comparison: parts[1], key: file)
    case (2..., _, "index"): self = .page(parts.dropLast().joined(separator: "/"))
    case _: self = .page(name)
    }
  }

  /// The career or comparison that a section file belongs to, and the section's key; `nil` for what
  /// is no section.
  var section: (owner: ContentKind, key: String)? {
    switch self {
    case .careerSection(let career, let key): (.career(career), key)
    case .comparisonSection(let comparison, let key): (.comparison(comparison), key)
    case .home, .page, .post, .career, .comparison: nil
    }
  }

  /// The section of a career or a comparison; `nil` for what has none.
  func section(_ key: String) -> ContentKind? {
    switch self {
    case .career(let career): .careerSection(career: career, key: key)
    case .comparison(let comparison): .comparisonSection(comparison: comparison, key: key)
    case .home, .page, .post, .careerSection, .comparisonSection: nil
    }
  }

  /// The path without `.md` and `/index` by which menus and translations name the file.
  var id: String {
    switch self {
    case .home: "index"
    case .page(let path), .post(let path): path
    case .career(let id): "careers/\(id)"
    case .careerSection(let career, let key): "careers/\(career)/\(key)"
    case .comparison(let id): "comparisons/\(id)"
    case .comparisonSection(let comparison, let key): "comparisons/\(comparison)/\(key)"
    }
  }
}
