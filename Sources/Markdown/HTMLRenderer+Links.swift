extension HTMLRenderer {
  mutating func writeLink(_ event: Event) {
    switch event.phase {
    case .enter, .leaf: openLinks.append(opened(event))
    case .exit:
      guard let link = openLinks.popLast() else { return }
      end(link, event)
    }
    if event.kind == .image { imageDepth += event.phase == .enter ? 1 : -1 }
  }

  private mutating func opened(_ event: Event) -> OpenLink {
    let url = literal(event.literal)
    let scheme = URLScheme(url)
    if case .named(let name) = scheme, options.divertedSchemes.contains(name) {
      return openedDiverted(event, scheme: name)
    }
    // A description is plain text, links and images in it included.
    if imageDepth > 0 { return .dropped }
    let isImage = event.kind == .image
    if options.unsafeURLs == .drop, !scheme.isSafe(inImage: isImage) {
      // Nobody asked for a link here.
      if document.links[event.number].form == .bare { return .dropped }
      let name: String? = if case .named(let name) = scheme { name } else { nil }
      addFault(.unsafeURLDropped(scheme: name, isImage: isImage), at: destinationPlace(event))
      return .dropped
    }
    write(isImage ? "<img src=\"" : "<a href=\"")
    writeDestination(event)
    if isImage {
      write("\" alt=\"")
      return .image(descriptionStart: html.count)
    }
    writeTitle(event)
    write("\">")
    return .written
  }

  private mutating func openedDiverted(_ event: Event, scheme: String) -> OpenLink {
    let source = document.links[event.number]
    let misplacement: MarkdownFault.Misplacement? =
      if event.kind == .image {
        .image
      } else if imageDepth > 0 {
        .imageDescription
      } else {
        switch source.form {
        case .autolink: .autolink
        case .reference: .reference
        case .inline, .bare, .unknown: nil
        }
      }
    if let misplacement {
      let place = source.form == .unknown ? block.place : source.whole
      addFault(.boundLinkMisplaced(scheme: scheme, misplacement), at: place)
      return .dropped
    }
    return .diverted(start: mark, textStart: block.text.count)
  }

  private mutating func end(_ link: OpenLink, _ event: Event) {
    switch link {
    case .dropped: break
    case .image(let start):
      if options.requiresDescriptions { checkDescription(event, from: start) }
      writeTitle(event)
      write("\" />")
    case .written: write("</a>")
    case .diverted(let start, let textStart): divert(event, start: start, textStart: textStart)
    }
  }

  // Two quotation marks say that an image only decorates, which HTML says by an empty `alt`.
  private mutating func checkDescription(_ event: Event, from start: Int) {
    let description = html[start...]
    if description.elementsEqual("&quot;&quot;".utf8) {
      html.removeSubrange(start...)
    } else if description.allSatisfy({ $0 <= 0x20 }) {
      let source = document.links[event.number]
      let place = source.form == .unknown ? block.place : source.whole
      addFault(.imageWithoutDescription, at: place)
    }
  }

  private mutating func divert(_ event: Event, start: Mark, textStart: Int) {
    let source = document.links[event.number]
    let isVerified = source.form == .inline
    block.links.append(textStart..<block.text.count)
    let link = DivertedLink(
      destination: string(event.literal),
      title: string(event.title),
      text: String(decoding: block.text[textStart...], as: UTF8.self),
      html: cut(from: start),
      place: isVerified ? source.text : block.place,
      destinationPlace: destinationPlace(event),
      textRange: isVerified ? source.text : nil,
      destinationRange: isVerified ? source.destination : nil
    )
    holes.append(Hole(offset: html.count, content: .link(link)))
  }

  private mutating func writeDestination(_ event: Event) {
    guard options.destinationsAsHoles else {
      html.appendEscapedURL(literal(event.literal))
      return
    }
    let destination = Destination(
      url: url(of: event),
      isImage: event.kind == .image,
      place: destinationPlace(event)
    )
    holes.append(Hole(offset: html.count, content: .destination(destination)))
  }

  // A link to a heading of this text leads to it, whatever its id is on the page.
  private func url(of event: Event) -> String {
    let url = string(event.literal)
    guard !renamedIDs.isEmpty, url.hasPrefix("#"), let id = renamedIDs[String(url.dropFirst())]
    else {
      return url
    }
    return "#\(id)"
  }

  private mutating func writeTitle(_ event: Event) {
    guard !event.title.isEmpty else { return }
    write("\" title=\"")
    html.appendEscaped(literal(event.title))
  }

  private func destinationPlace(_ event: Event) -> Range<Int> {
    let source = document.links[event.number]
    return source.form == .unknown ? block.place : source.destination ?? source.whole
  }
}
