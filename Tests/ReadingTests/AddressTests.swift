import Testing

@testable import Reading

struct AddressTests {
  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "//evil.ru", "/etc/passwd",
    "\\\\server\\x", "C:\\x.pdf", "file:///x", "java\tscript:x", "http:x", "", "#a:b",
  ])
  func oddAddressesAreRefused(address: String) {
    #expect(Address(address) == .refused)
  }

  @Test func addressesAreTold() {
    #expect(
      Address("https://пример.рф/путь?a=1&b")
        == .web("https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/%D0%BF%D1%83%D1%82%D1%8C?a=1&b"))
    #expect(Address("mailto:a@b.ru") == .contact("mailto:a@b.ru"))
    #expect(Address("files/a.pdf") == .content("files/a.pdf"))
    #expect(Address("../schools/a.md#x") == .content("../schools/a.md#x"))
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%D0%B0", "а"), ("100%", "100%"), ("%zz", "%zz"), ("%FF", "%FF"), ("%4", "%4"),
  ])
  func pathsAreDecoded(path: String, decoded: String) {
    #expect(Address.decoded(path: path) == decoded)
  }
}
