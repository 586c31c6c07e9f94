import Foundation
import FoundationXML

/// An element of an XML file.
final class MarkupElement {
  let name: String
  let namespace: String
  let attributes: [String: String]
  fileprivate(set) var children: [MarkupElement] = []
  fileprivate(set) var text = ""

  fileprivate init(name: String, namespace: String, attributes: [String: String]) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
  }

  /// The children of a name, in order.
  func all(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

  /// The root of a file; `nil` if it is no well-formed XML.
  static func root(of bytes: Data) -> MarkupElement? {
    let reader = MarkupReader()
    let parser = XMLParser(data: bytes)
    parser.shouldProcessNamespaces = true
    parser.delegate = reader
    return parser.parse() ? reader.root : nil
  }
}

private final class MarkupReader: NSObject, XMLParserDelegate {
  var root: MarkupElement?
  private var open: [MarkupElement] = []

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = MarkupElement(
      name: name,
      namespace: namespaceURI ?? "",
      attributes: attributes
    )
    if let parent = open.last { parent.children.append(element) } else { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser,
    didEndElement: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }
}
