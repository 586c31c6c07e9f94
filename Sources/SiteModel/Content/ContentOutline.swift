internal import SourceText

/// The Markdown files of all languages by what they are, their bodies not yet read.
struct ContentOutline {
  private(set) var files: [LanguageTag: [ContentKind: ContentFile]] = [:]
  private(set) var report = DiagnosticReport()

  /// The faults of the front matter of posts, on which nothing else depends.
  private(set) var postReport = DiagnosticReport()

  /// The posts but for drafts, in no order.
  private(set) var posts: [LanguageTag: [PostFile]] = [:]

  /// How many posts are drafts and left out.
  private(set) var draftPosts = 0

  /// The folders that hold posts, drafts too.
  private(set) var postFolders: Set<String> = []

  /// The paths of all posts within their languages.
  private var postPaths: [String] = []

  /// The keys of the section files of each career and comparison.
  private var sectionKeys: [LanguageTag: [ContentKind: [String]]] = [:]

  /// The folders that site.yml names as those of posts.
  private let namedPostFolders: Set<String>

  private let languages: [LanguageTag]
  private let includesDrafts: Bool
  private let defaults: FolderDefaults

  /// Sorts the files below `Content/LANGUAGE/`; drafts are left out unless they are asked for.
  ///
  /// The folders are those that site.yml names as folders of posts.
  init(
    _ sources: [SourceFile],
    posts: [PostFile],
    folders: Set<String> = [],
    languages: [LanguageTag],
    defaults: FolderDefaults = FolderDefaults(),
    includingDrafts: Bool
  ) {
    self.languages = languages
    self.defaults = defaults
    includesDrafts = includingDrafts
    namedPostFolders = folders
    for post in posts { add(post) }
    for source in sources { add(source) }
    dropDraftFolders()
    checkFolders()
    checkDefaults()
    sectionKeys = files.mapValues { files in
      files.keys.reduce(into: [:]) { keys, kind in
        guard let section = kind.section else { return }
        keys[section.owner, default: []].append(section.key)
      }
    }
  }

  /// The ids of one kind of content in a language, ascending.
  func ids(in language: LanguageTag, _ id: (ContentKind) -> String?) -> [String] {
    (files[language] ?? [:]).keys.compactMap(id).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// The section files of a career or a comparison: the keys of the site's order first, then by name.
  func sections(
    of owner: ContentKind,
    in language: LanguageTag,
    order: [String]
  ) -> [(key: String, file: ContentFile)] {
    let rank = { (key: String) in order.firstIndex(of: key) ?? order.count }
    let keys = sectionKeys[language]?[owner] ?? []
    return keys.sorted { (rank($0), $0) < (rank($1), $1) }.compactMap { key in
      owner.section(key).flatMap { files[language]?[$0] }.map { (key, $0) }
    }
  }

  /// The ids of the careers that are drafts in some language and left out.
  var draftCareers: Set<String> {
    Set(drafts.values.joined().compactMap { if case .career(let id) = $0 { id } else { nil } })
  }

  /// The drafts that are left out, by their paths without `.md` and `/index`.
  var absences: [String: Absence] {
    drafts.reduce(into: [:]) { absences, drafts in
      for kind in drafts.value { absences["Content/\(drafts.key)/\(kind.id)"] = .draft }
    }
  }

  private mutating func add(_ source: SourceFile) {
    let parts = source.path.pathParts.map(String.init)
    guard let language = language(named: parts[1]) else { return }
    let path = parts.dropFirst(2).joined(separator: "/")
    guard path.hasSuffix(".md") else {
      return report.add(ContentFault.notMarkdown, at: SourceLocation(path: source.path))
    }
    let kind = ContentKind(path: path)
    checkNames(kind, at: SourceLocation(path: source.path))
    read(source, as: kind, at: path, in: language)
  }

  private mutating func add(_ post: PostFile) {
    guard let language = language(named: post.language) else { return }
    postFolders.insert(post.folder)
    postPaths.append(post.path.pathParts.dropFirst(2).joined(separator: "/"))
    checkNames(.post(post.id), at: SourceLocation(path: post.path))
    if post.isDraft && !includesDrafts {
      draftPosts += 1
      drafts[language, default: []].insert(.post(post.id))
    } else {
      postReport.add(post.report)
      posts[language, default: []].append(post)
    }
  }

  private mutating func language(named name: String) -> LanguageTag? {
    if let language = LanguageTag(name), languages.contains(language) { return language }
    let nearest = NearestName.of(name, among: languages.map(\.description))
    let fault = ContentFault.unknownLanguage(name, nearest: nearest)
    report.add(fault, at: SourceLocation(path: "Content/\(name)"))
    return nil
  }

  private mutating func read(
    _ source: SourceFile,
    as kind: ContentKind,
    at path: String,
    in language: LanguageTag
  ) {
    do {
      let frontMatter = try FrontMatter(source)
      let file = ContentFile(
        language: language,
        kind: kind,
        file: source,
        frontMatter: takesDefaults(kind)
          ? defaults.completing(frontMatter.mapping, of: path) : frontMatter.mapping,
        body: frontMatter.body
      )
      if file.isDraft && !includesDrafts {
        drafts[language, default: []].insert(kind)
        return
      }
      if let (folder, fault) = undatedPost(kind) {
        postFolders.insert(folder)
        return postReport.add(fault, at: SourceLocation(path: source.path))
      }
      if let other = files[language]?.updateValue(file, forKey: kind)
        ?? {
          files[language, default: [:]][kind] = file
          return nil
        }()
      {
        let fault = ContentFault.samePage(id: kind.id, other: other.file.path)
        report.add(fault, at: SourceLocation(path: source.path))
      }
    } catch {
      report.add(error)
    }
  }

  // A file in a folder of posts that is neither a post nor the head of their list.
  private func undatedPost(_ kind: ContentKind) -> (folder: String, fault: PostFault)? {
    guard case .page(let path) = kind else { return nil }
    let parts = path.pathParts.map(String.init)
    guard parts.count > 1 else { return nil }
    let meant = DatedName.meant(by: parts[parts.count - 1])
    guard namedPostFolders.contains(parts[0]) || meant != nil && postFolders.contains(parts[0])
    else { return nil }
    return (parts[0], .noDate(meant: meant))
  }

  // Those of a folder of posts are for posts, not for the head of their list.
  private func takesDefaults(_ kind: ContentKind) -> Bool {
    if case .page(let path) = kind { !postFolders.contains(path) } else { kind.section == nil }
  }

  private mutating func checkDefaults() {
    let names = files.values.flatMap(\.values).map(\.pathInLanguage)
    let folders = Set(
      (names + postPaths).flatMap { name in
        name.indices.filter { name[$0] == "/" }.map { String(name[..<$0]) }
      }
    )
    for entry in defaults.entries where !folders.contains(entry.folder) {
      let nearest = NearestName.of(entry.folder, among: folders.sorted())
      let fault = DefaultsFault.unused(folder: entry.folder, nearest: nearest)
      report.add(fault, at: entry.place.location)
    }
  }

  private var drafts: [LanguageTag: Set<ContentKind>] = [:]

  // The sections of a draft are drafts, whatever they say.
  private mutating func dropDraftFolders() {
    for (language, kinds) in drafts {
      files[language] = files[language]?.filter { kind, _ in
        switch kind {
        case .careerSection(let career, _): !kinds.contains(.career(career))
        case .comparisonSection(let comparison, _): !kinds.contains(.comparison(comparison))
        case .home, .page, .post, .career, .comparison: true
        }
      }
    }
  }

  private mutating func checkNames(_ kind: ContentKind, at location: SourceLocation) {
    switch kind {
    case .home: break
    case .page(let path), .post(let path):
      for part in path.pathParts.map(String.init) where !PathSegment.isValid(part) {
        report.add(ContentFault.pathSegment(part), at: location)
      }
    case .career(let id):
      checkID(id, at: location)
      if ReferenceParser.reservedWords.contains(id) {
        report.add(ContentFault.reservedID(id), at: location)
      }
    case .comparison(let id): checkID(id, at: location)
    case .careerSection(_, let key), .comparisonSection(_, let key): checkID(key, at: location)
    }
  }

  private mutating func checkID(_ id: String, at location: SourceLocation) {
    if !PathSegment.isID(id) { report.add(ContentFault.id(id), at: location) }
  }

  private mutating func checkFolders() {
    for language in languages {
      let files = files[language] ?? [:]
      if files[.home] == nil, drafts[language]?.contains(.home) != true {
        let path = "Content/\(language)/index.md"
        report.add(ContentFault.missingIndex(path: path), at: SourceLocation(path: path))
      }
      var missing: Set<String> = []
      for kind in files.keys {
        switch kind {
        case .careerSection(let career, _) where files[.career(career)] == nil:
          missing.insert("Content/\(language)/careers/\(career)/index.md")
        case .comparisonSection(let comparison, _) where files[.comparison(comparison)] == nil:
          missing.insert("Content/\(language)/comparisons/\(comparison)/index.md")
        case .home, .page, .post, .career, .careerSection, .comparison, .comparisonSection: break
        }
      }
      for path in missing.sorted() {
        report.add(ContentFault.missingIndex(path: path), at: SourceLocation(path: path))
      }
    }
  }
}

extension ContentFile {
  fileprivate var isDraft: Bool {
    if case .scalar("true", _) = frontMatter["draft"] { true } else { false }
  }
}
