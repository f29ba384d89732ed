import Monitoring

extension Acknowledgement {
  /// Reads `учтено: [id — почему]`; a reason may hold commas and colons.
  static func read(_ head: Fields, path: String, findings: inout FileFindings) -> [Acknowledgement] {
    var read: [Acknowledgement] = []
    for item in items(head, &findings) {
      guard let (id, reason) = split(item.value) else {
        guard let last = read.popLast() else {
          report(item, &findings)
          continue
        }
        // A comma inside brackets cut the reason in two.
        read.append(
          Acknowledgement(
            finding: last.finding, reason: "\(last.reason), \(item.value)", origin: last.origin))
        continue
      }
      if reason.isEmpty { report(item, &findings) }
      read.append(Acknowledgement(finding: id, reason: reason, origin: item.place.origin(in: path)))
    }
    return read
  }

  private static func items(_ head: Fields, _ findings: inout FileFindings) -> [Located<String>] {
    if case .text(let text, let place)? = head.node(.acknowledged)?.value {
      return [Located(text.trimmed, at: place)]
    }
    return head.texts(.acknowledged, &findings)
  }

  /// An id of Latin letters and hyphens, a dash, and why; nil when there is no id.
  private static func split(_ text: String) -> (id: String, reason: String)? {
    let id = text.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    guard !id.isEmpty, id.first?.isLetter == true, id.last != "-" else { return nil }
    let rest = text.dropFirst(id.count).trimmed
    guard !rest.isEmpty else { return (String(id), "") }
    guard let mark = rest.first, "—–-:−".contains(mark) else { return nil }
    return (String(id), rest.dropFirst().trimmed)
  }

  private static func report(_ item: Located<String>, _ findings: inout FileFindings) {
    findings.error(
      "acknowledgement-form", at: item.place, "в «учтено» не сказано, почему: «\(item.value.shortened)»",
      remedy: "напишите «учтено: [id — почему]», где id стоит в скобках сообщения")
  }
}
