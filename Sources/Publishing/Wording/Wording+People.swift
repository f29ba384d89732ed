import Monitoring

extension Wording {
  /// An official as the site's setting allows (`имена`); `fallback` names the role when the order does not.
  static func official(_ official: Official, by policy: SiteSettings.NamePolicy, fallback: String) -> String {
    let role = official.role.isEmpty ? fallback : official.role
    guard !official.name.isEmpty else { return role }
    switch policy {
    case .roles: return role
    case .initials: return joined(initials(official.name), official.role)
    case .full: return joined(official.name, official.role)
    }
  }

  /// An official under a heading that names the role already, so that «Директор: директор» is never said.
  static func official(_ official: Official, as title: String, by policy: SiteSettings.NamePolicy) -> String {
    let role = title.lowercased()
    let text = Wording.official(official, by: policy, fallback: role)
    guard text == role else { return text }
    return official.name.isEmpty ? "назначен" : "назначен, имя на сайте не публикуется"
  }

  private static func joined(_ name: String, _ role: String) -> String {
    role.isEmpty ? name : "\(name), \(role)"
  }

  /// `Проворова Надежда Александровна` as `Проворова Н. А.`; initials stay where they stand.
  static func initials(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words.allSatisfy({ !$0.contains(".") }) else {
      return words.joined(separator: bound)
    }
    return "\(words[0])\(bound)\(words[1].prefix(1)).\(bound)\(words[2].prefix(1))."
  }
}
