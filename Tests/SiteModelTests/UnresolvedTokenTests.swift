import SiteModel
import Testing

struct UnresolvedTokenTests {
  private func token(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return UnresolvedToken.first(in: bytes, range: 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("{{name}}", "{{name}}"), ("a {{name}} b {{other}}", "{{name}}"), ("{{{raw}}}", "{{{raw}}}"),
    ("{% if x %}", "{% if x %}"), ("${total}", "${total}"), ("costs ${total}, $5", "${total}"),
    ("$config[code]", "$config[code]"), ("$_a1['b'] more", "$_a1['b']"),
    ("{{never ends here", "{{never ends"),
    ("$open[", "$open["), ("{{", "{{"), ("€{{x}}", "{{x}}"), ("$$x[1]", "$x[1]"),
    ("{ {{x}}", "{{x}}"), ("Heading {#custom-id}", "{#custom-id}"), ("a {.lead} b", "{.lead}"),
    ("{: .note #id }", "{: .note #id }"), ("{:toc}", "{:toc}"), ("{{#x}}", "{{#x}}"),
  ])
  func `a piece of a template is a token`(text: String, expected: String) {
    #expect(token(text) == expected)
  }

  @Test(arguments: [
    "", "$51,280", "{name}", "{ {name} }", "$5[1]", "$name", "$name [1]", "$", "{", "100 % {", "a$",
    "$name-x[",
    "{ % x", "$ {x}", "$-[1]", "{#1}", "{#}", "{.5}", "{#open", "{:}", "{: }", "{:)", "{.a\nb}",
  ])
  func `a sign that stands alone is none`(text: String) {
    #expect(token(text) == nil)
  }

  @Test(arguments: [
    ("undefined", "undefined"), (" NaN ", "NaN"), ("\n null\n", "null"), ("null", "null"),
  ])
  func `a word for nothing is a token where it is the whole text`(text: String, word: String) {
    #expect(token(text) == word)
  }

  @Test(arguments: [
    "nan", "Null", "undefined behaviour", "a null", "null.", "NaNs", "undefinedd", "nu ll",
  ])
  func `a word for nothing among others is none`(text: String) {
    #expect(token(text) == nil)
  }

  @Test func `only the given part of the text is looked at`() {
    let bytes = Array("{{a}} $b[c] {{d}}".utf8)
    #expect(UnresolvedToken.first(in: bytes, range: 5..<12) == 6..<11)
    #expect(UnresolvedToken.first(in: bytes, range: 5..<10) == 6..<9)
    #expect(UnresolvedToken.first(in: bytes, range: 1..<5) == nil)
  }
}
