import Diagnostics
import Monitoring

/// Personal data in a text that is about to be published.
enum PersonalData: PublishedTextRule {
  static let id = "personal-data"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В тексте телефон, адрес почты, СНИЛС, паспорт или имя ученика."

  static func findings(in text: PublishedText) -> [Diagnostic] {
    traces(in: text.text).map { trace in
      finding(at: text.origin, trace.message, remedy: trace.remedy, words: trace.text)
    }
  }

  /// What a text gives away, each kind once; each reader is asked only when the bytes make it worth while.
  static func traces(in text: String) -> [PersonalTrace] {
    let look = PersonalLook(at: text)
    guard look.hasSign || look.digits > 5 || look.hasPupil else { return [] }
    let scalars = look.hasSign || look.digits > 9 ? Array(text.unicodeScalars) : []
    return [
      look.hasSign ? EmailAddress.first(in: scalars).map(PersonalTrace.email) : nil,
      look.digits > 5 ? PassportNumber.first(in: text).map(PersonalTrace.passport) : nil,
      look.digits > 9 ? InsuranceNumber.first(in: scalars).map(PersonalTrace.insurance) : nil,
      look.digits > 9 ? PhoneNumber.first(in: scalars).map(PersonalTrace.phone) : nil,
      look.hasPupil ? PupilName.first(in: text).map(PersonalTrace.pupil) : nil,
    ].compactMap { $0 }
  }
}

/// A quick look at a text's bytes before the slow readers.
struct PersonalLook {
  /// Whether it has an `@`.
  let hasSign: Bool
  /// The most digits in a run that only spaces, dashes and brackets part; a date's dots end it. Of five digits
  /// and fewer the number of all.
  let digits: Int
  /// Whether it speaks of a pupil.
  let hasPupil: Bool

  /// Looks at a text.
  init(at text: String) {
    let bytes = text.utf8.span
    var (signs, digits) = (0, 0)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "@") { signs += 1 }
      if bytes[index] &- UInt8(ascii: "0") < 10 { digits += 1 }
    }
    hasSign = signs > 0
    // Most texts have no digits at all.
    self.digits = digits > 5 ? PersonalLook.longestRun(in: text) : digits
    hasPupil = PupilName.words.areIn(text)
  }

  private static func longestRun(in text: String) -> Int {
    var (run, longest) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): run += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      // The bytes of «–» and of the no-break space.
      case 0x80, 0x93, 0xA0, 0xC2, 0xE2: break
      default: run = 0
      }
      longest = max(longest, run)
    }
    return longest
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
  /// What was found, as written.
  var text: String {
    switch self {
    case .email(let text), .phone(let text), .insurance(let text), .passport(let text), .pupil(let text): text
    }
  }

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
}
