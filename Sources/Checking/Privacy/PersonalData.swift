import Diagnostics
import Monitoring

/// Personal data in a text that is about to be published.
enum PersonalData: Rule {
  static let id = "personal-data"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В тексте телефон, адрес почты, СНИЛС, паспорт или имя ученика."

  static func findings(in content: Content) -> [Diagnostic] {
    content.publishedTexts.flatMap { published in
      PersonalData.traces(in: published.text).map { trace in
        finding(at: published.origin, trace.message, remedy: trace.remedy)
      }
    }
  }

  /// What a text gives away, each kind once.
  static func traces(in text: String) -> [PersonalTrace] {
    guard PersonalTrace.isPossible(in: text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    return [
      EmailAddress.first(in: scalars).map(PersonalTrace.email),
      PassportNumber.first(in: text).map(PersonalTrace.passport),
      InsuranceNumber.first(in: scalars).map(PersonalTrace.insurance),
      PhoneNumber.first(in: scalars).map(PersonalTrace.phone),
      PupilName.first(in: text).map(PersonalTrace.pupil),
    ].compactMap { $0 }
  }
}

/// One kind of personal data, as found.
enum PersonalTrace: Hashable {
  case email(String)
  case phone(String)
  case insurance(String)
  case passport(String)
  case pupil(String)
}

extension PersonalTrace {
  /// What is said of it.
  var message: String {
    switch self {
    case .email(let text): "В тексте, который будет опубликован, адрес почты \(text.quoted)"
    case .phone(let text): "В тексте, который будет опубликован, телефон \(text.quoted)"
    case .insurance(let text): "В тексте, который будет опубликован, номер СНИЛС \(text.quoted)"
    case .passport(let text): "В тексте, который будет опубликован, номер паспорта \(text.quoted)"
    case .pupil(let text): "В тексте, который будет опубликован, назван ученик: \(text.quoted)"
    }
  }

  /// What would be right.
  var remedy: String {
    switch self {
    case .email, .phone:
      "удалите; связь с ведомством указывают в «контакты», внутреннее начинают с «Служебно:»"
    case .insurance, .passport: "удалите: таких данных на сайте быть не должно"
    case .pupil: "удалите имя: об учениках пишут без имён, например «ученик 9 класса»"
    }
  }

  /// Whether a text can hold any: a quick look at its bytes before the slow ones.
  static func isPossible(in text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if (48...57).contains(byte) { digits += 1 }
      if digits > 9 { return true }
    }
    return PupilName.words.contains { text.contains($0) }
  }
}
