import Markdown
import Testing

struct CharacterReferencesTests {
  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#39;&#x27;&apos;&quot;", "'''\""), ("&lt;&gt;", "<>"),
    ("&nbsp;&delta;&#949;", "\u{A0}δε"), ("&amp;lt;", "&lt;"), ("&amp;&amp;", "&&"),
  ])
  func `a reference is read as its character`(text: String, read: String) {
    #expect(CharacterReferences.resolved(text) == read)
  }

  @Test(arguments: ["", "plain δ", "&", "a & b", "&none;", "&amp", "&;", "?a=1&b=2;"])
  func `what is no reference stays as it is`(text: String) {
    #expect(CharacterReferences.resolved(text) == text)
  }
}
