import SourceText
import Templates
import Testing

struct StencilTests {
  private let schema = Schema("a cell", [("datum", .text), ("value", .text), ("note", .markup)])

  private func template(_ text: String) throws -> Template {
    let file = SourceFile(path: "Templates/cell.html", text: text)
    return try TemplateSet([.init(name: "cell", source: file)]).template("cell", offering: schema)
  }

  private func record(_ datum: String, _ value: String, _ note: String) -> Record {
    Record(schema, [.text(Text(datum)), .text(Text(value)), .markup(Array(note.utf8))])
  }

  @Test(arguments: [
    "<td><data value=\"{{datum}}\">{{value}}</data>{{{note}}}</td>\n",
    "<td>{{#value}}{{value}} ({{value}}){{/value}}</td>", "<td>no hole</td>", "{{value}}",
  ])
  func `a filled stencil is what the template writes`(text: String) throws {
    let template = try template(text)
    let marked = record(Stencil.mark(0), Stencil.mark(1), Stencil.mark(12))
    let stencil = try #require(Stencil(template, marked))
    let texts = [0: "-21420", 1: "−21.420", 12: "<b>n</b>"]
    var filled: [UInt8] = []
    stencil.append(to: &filled) { number, bytes in bytes += Array((texts[number] ?? "").utf8) }
    var rendered: [UInt8] = []
    template.render(record("-21420", "−21.420", "<b>n</b>"), into: &rendered)
    #expect(String(decoding: filled, as: UTF8.self) == String(decoding: rendered, as: UTF8.self))
  }

  @Test func `a text within a URL has no stencil, for its escaping depends on it`() throws {
    let template = try template("<a href=\"/find?q={{value}}\">{{datum}}</a>")
    #expect(Stencil(template, record(Stencil.mark(0), Stencil.mark(1), "")) == nil)
  }
}
