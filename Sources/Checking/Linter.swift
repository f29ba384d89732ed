import Diagnostics
import Monitoring

/// Looks for the faults that real orders and records have.
public enum Linter {
  /// All rules, in the order of the manual.
  public static let rules: [any Rule.Type] =
    deadlineRules + approvalRules + tableRules + nameRules + wordingRules + recordRules + schoolRules

  /// What reading found and what all rules find, less what an author has acknowledged.
  ///
  /// What another department published is left to its own check: nobody here could mend it.
  /// Paths are relative to the content's folder. An acknowledgement that answers nothing is a finding itself.
  public static func findings(in content: Content, and read: Findings = Findings()) -> Findings {
    var content = content
    content.municipalities.removeAll { $0.publication != nil }
    let acknowledged = Acknowledgements(in: content)
    var findings = Findings()
    var answered = Set<Acknowledgements.Answer>()
    func judge(_ finding: Diagnostic) {
      if let answer = acknowledged.answer(finding) { answered.insert(answer) } else { findings.add(finding) }
    }
    read.all.forEach(judge)
    let plans = Array(content.plans)
    let texts = content.publishedTexts(of: plans)
    for rule in rules {
      switch rule {
      case let rule as any RoadmapRule.Type: plans.forEach { rule.findings(in: $0).forEach(judge) }
      case let rule as any PublishedTextRule.Type: rule.findings(in: texts).forEach(judge)
      default: rule.findings(in: content).forEach(judge)
      }
    }
    for unused in acknowledged.unused(answered: answered) { findings.add(unused) }
    return findings
  }
}

extension Linter {
  private static let deadlineRules: [any Rule.Type] = [
    YearOutsidePlan.self, DeadlineAfterPlan.self, RecurrenceBeyondPlan.self, ContradictoryDeadline.self,
    AmbiguousSchoolYear.self, ScheduleNotAttached.self, UndatableDeadline.self, DeadlineWithoutYear.self,
    PartialDate.self, SeveralStagesOneDeadline.self, YearInTextVersusDeadline.self, WrongWeekday.self,
    NoSuchDay.self, EndsBeforeStart.self, LikelyReading.self, AmbiguousDeadline.self, DeadlineAside.self,
    DeadlineOnHoliday.self, DeadlineOnWeekend.self, DeadlineOnDecreedDayOff.self, CalendarYearMissing.self,
  ]

  private static let approvalRules: [any Rule.Type] = [
    DeadlineBeforeApproval.self, StartsBeforeApproval.self, AlreadyDoneAtApproval.self, ReportBeforeEnd.self,
    OrderPlanDeadlineMismatch.self, PlanYearsWithoutActivities.self, ExecutionBeforePreparation.self,
    AppendixNumberMismatch.self, AppendixDateMismatch.self, BasisDatedAfterAct.self,
  ]

  private static let tableRules: [any Rule.Type] = [
    MissingNumber.self, NumberGap.self, DuplicateNumber.self, DuplicateSectionTitle.self,
    NotChronological.self, DuplicateActivity.self, NearDuplicateActivity.self,
    OverlappingActivityDifferentDeadline.self,
  ]

  private static let nameRules: [any Rule.Type] = [
    NoResponsible.self, ResponsibleNotDefined.self, ResponsibleDelimiter.self, ListedWithoutTask.self,
    ResponsibleNameVariant.self, OrganisationNameVariant.self, PersonNameVariant.self, RoleNameVariant.self,
    PositionVariant.self,
  ]

  private static let wordingRules: [any Rule.Type] = [
    RepeatedWords.self, SpellingVTechenie.self, UnbalancedQuotes.self, ConversionArtefact.self,
    URLInCell.self, ActivityWithoutAction.self, MeasureWithoutUnit.self, AbbreviationUndefined.self,
    PersonalData.self,
  ]

  private static let recordRules: [any Rule.Type] = [
    RecordBeforeRoadmap.self, FutureRecord.self, ContradictoryRecords.self, ValueWithoutMeasure.self,
    ValueMissingForMeasure.self, ValueOfAnotherUnit.self,
    RecordAfterCancellation.self,
  ]

  private static let schoolRules: [any Rule.Type] = [
    IndicatorSmallN.self, SchoolWithoutCurator.self, RiskFactorUnanswered.self,
  ]
}
