import Testing

@testable import DevServer

struct EntityTagTests {
  private let tag = EntityTag(of: Array("a".utf8))

  @Test func `equal bytes have one name, others another`() {
    #expect(tag == EntityTag(of: Array("a".utf8)))
    #expect(tag != EntityTag(of: Array("b".utf8)))
    #expect(EntityTag(of: []).quoted.count > 2)
  }

  @Test func `a list of names, a weak name and a star name it`() {
    #expect(tag.isNamed(in: [tag.quoted]))
    #expect(tag.isNamed(in: ["W/\(tag.quoted)"]))
    #expect(tag.isNamed(in: ["\"x\", \(tag.quoted)"]))
    #expect(tag.isNamed(in: ["\"x\"", tag.quoted]))
    #expect(tag.isNamed(in: ["*"]))
    #expect(!tag.isNamed(in: ["\"x\""]))
    #expect(!tag.isNamed(in: [tag.text]))
    #expect(!tag.isNamed(in: []))
  }
}
