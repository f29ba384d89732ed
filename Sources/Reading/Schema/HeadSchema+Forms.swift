import Monitoring
import Schedules

extension HeadSchema.Form {
  /// What the reader takes for the value of a key.
  init(of key: Key, in scope: Key.Scope) {
    let year = "^[0-9]{4}$"
    switch key {
    case .region: self = scope == .indicatorYear ? .quantity : .text
    case .title, .name, .shortName, .department, .timeZone, .baseURL, .contacts, .dataLicence, .fileLimit,
      .coordinator, .website, .data, .address,
      .director, .curator, .period, .number, .issuer, .basis, .school, .link, .roadmap, .author, .activity,
      .covers, .corrects, .internal_:
      self = .text
    case .reportDate: self = .either([.choice(["сегодня"]), .day])
    case .date, .reported: self = .day
    case .demo, .draft, .break_: self = .flag
    case .horizon: self = .number(0...366)
    case .workingWeek: self = .number(5...6)
    case .dayOffRule: self = .choice(SiteDraft.dayOffRules.map(\.0))
    case .names: self = .choice(SiteDraft.namePolicies.map(\.0))
    case .better: self = .choice(["выше", "ниже"])
    case .stage: self = .choice(CycleDocument.Stage.allCases.map(\.rawValue))
    case .status: self = .status
    case .riskFactors: self = .list(.number(1...RiskFactor.allCases.count))
    case .value, .municipality: self = .quantity
    case .count: self = .number(0...1_000_000)
    case .daysOff, .workingDays: self = .pairs(names: year, .list(.text))
    case .parties, .figures: self = .pairs(names: ".", .text)
    case .groups:
      self = .either([.list(.either([.text, .pairs(names: ".", .text)])), .pairs(names: ".", .text)])
    case .schools, .acknowledged: self = .list(.text)
    case .indicators: self = .list(.object(HeadSchema.properties(in: .indicator)))
    case .years: self = .pairs(names: year, .object(HeadSchema.properties(in: .indicatorYear)))
    case .order, .appendix: self = .either([.text, .object(HeadSchema.properties(in: .act))])
    case .amendments: self = .list(.either([.text, .object(HeadSchema.properties(in: .act))]))
    case .documents: self = .list(.object(HeadSchema.properties(in: .document)))
    // Fields of a text, which no head holds.
    case .schedule, .responsible, .audience, .form, .result, .measure, .factors, .code, .formerly, .evidence,
      .coversSchools, .reason:
      self = .text
    }
  }
}
