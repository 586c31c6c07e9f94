internal import SourceText

extension PageHeader {
  /// The keys that every page may have.
  static let keys = [
    "title", "description", "slug", "aliases", "draft", "historical", "reviewed",
    "image", "template", "params",
  ]

  /// Takes the common keys out of front matter; `nil` after reporting that one is missing.
  ///
  /// The description was bound already; `nil` if it is missing or no text.
  init?(_ keys: inout KeyReader, path: String, description text: String?) {
    let title = keys.requiredText("title")
    if let value = keys.required("description"), text == nil {
      let _: String? = keys.wrong(value, key: "description", wanted: .text)
    }
    self.init(&keys, path: path, title: title, description: text)
  }

  /// Takes the common keys out of the front matter of a post, which may do without a description and
  /// whose description is taken as it is written; `nil` after reporting that one is missing.
  init?(ofPost keys: inout KeyReader, path: String) {
    let title = keys.requiredText("title")
    self.init(&keys, path: path, title: title, description: keys.text("description") ?? "")
  }

  private init?(
    _ keys: inout KeyReader,
    path: String,
    title: String?,
    description text: String?
  ) {
    let slug = keys.slug()
    let aliases = keys.aliases()
    // Drafts were left out before; here it is told if the key says neither.
    _ = keys.flag("draft")
    let isHistorical = keys.flag("historical") ?? false
    let reviewed = keys.day("reviewed")
    let image = keys.image()
    let template = keys.templateChoice()
    let params = keys.params()
    let contents = keys.word("toc", of: ["yes", "no"])
    guard let title, let text, let titlePlace = keys.mapping["title"]?.place else { return nil }
    let descriptionPlace = keys.mapping["description"]?.place ?? titlePlace
    self.init(
      title: title,
      description: text,
      slug: slug,
      aliases: aliases,
      isHistorical: isHistorical,
      reviewed: reviewed,
      image: image,
      template: template,
      params: params,
      contentsLocation: contents == "yes" ? keys.mapping["toc"]?.place.location : nil,
      path: path,
      titleLocation: titlePlace.location,
      descriptionLocation: descriptionPlace.location
    )
  }
}

extension KeyReader {
  fileprivate mutating func slug() -> String? {
    guard let slug = text("slug"), let place = mapping["slug"]?.place else { return nil }
    if PathSegment.isValid(slug) { return slug }
    add(ContentFault.pathSegment(slug), at: place)
    return nil
  }

  fileprivate mutating func image() -> SharedImage? {
    guard let value = mapping["image"] else { return nil }
    guard case .scalar(let address, let place) = value, !address.isEmpty else {
      return wrong(value, key: "image", wanted: .image)
    }
    return SharedImage(address: address, location: place.location)
  }

  fileprivate mutating func aliases() -> [Alias] {
    texts("aliases").compactMap { text, place in
      do throws(AliasFault) {
        if text.hasPrefix("//") || text.contains("://") { throw .host(text) }
        guard text.hasPrefix("/"), text != "/" else {
          add(YAMLFault.wrongValue(key: "aliases", wanted: .rootAddresses, nearest: nil), at: place)
          return nil
        }
        return try Alias(text, at: place.location)
      } catch {
        add(error, at: place)
        return nil
      }
    }
  }
}
