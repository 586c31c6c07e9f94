internal import Foundation

#if canImport(FoundationXML)
internal import FoundationXML
#endif

/// What a part of a workbook is read for.
protocol PartReading: AnyObject {
  /// Takes the start of an element; the name is without its namespace's prefix.
  func start(_ name: String, _ attributes: [String: String]) throws(ImportFault)

  /// Takes text of the innermost element, or a piece of it.
  func take(_ text: String) throws(ImportFault)

  /// Takes the end of an element.
  func end(_ name: String) throws(ImportFault)
}

/// Parses a part of a workbook from front to end without holding it.
enum PartParser {
  /// Hands every element to a reader.
  ///
  /// - Throws: The reader's fault, or that of a part that is damaged, no XML, or not harmless.
  static func parse(
    _ name: String,
    in archive: ZipArchive,
    for reader: some PartReading
  ) throws(ImportFault) {
    guard let entry = archive[name] else { throw .workbook(.missingPart(name)) }
    let stream = PartStream(name, try EntryReader(entry, of: archive))
    let parser = XMLParser(stream: stream)
    let relay = Relay(reader)
    parser.delegate = relay
    parser.shouldResolveExternalEntities = false
    let isWhole = parser.parse()
    if let fault = stream.partFault ?? relay.fault { throw fault }
    // The parser takes a stream that ends within an element for a whole one.
    guard isWhole, relay.isClosed else {
      throw .workbook(.malformedXML(part: name, line: parser.lineNumber))
    }
  }

  /// Passes the events of the parser on until one is refused.
  private final class Relay<Reader: PartReading>: NSObject, XMLParserDelegate {
    private let reader: Reader
    private(set) var fault: ImportFault?
    private var depth = 0
    private var hasRoot = false

    /// Whether the outermost element has begun and ended.
    var isClosed: Bool { hasRoot && depth == 0 }

    init(_ reader: Reader) {
      self.reader = reader
    }

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      depth += 1
      hasRoot = true
      pass(parser) { () throws(ImportFault) in
        try reader.start(Self.localName(name), attributes)
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      pass(parser) { () throws(ImportFault) in try reader.take(text) }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      depth -= 1
      pass(parser) { () throws(ImportFault) in try reader.end(Self.localName(name)) }
    }

    private func pass(_ parser: XMLParser, _ event: () throws(ImportFault) -> Void) {
      guard fault == nil else { return }
      do throws(ImportFault) {
        try event()
      } catch {
        fault = error
        parser.abortParsing()
      }
    }

    private static func localName(_ name: String) -> String {
      guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
      return String(name[name.index(after: colon)...])
    }
  }
}
