import Monitoring
import Templating

extension RoadmapEdition {
  /// The calendar, timeline and feed of a roadmap; what they share is found once.
  func calendarFiles(with templates: Templates) -> [SiteFile] {
    let calendar = CalendarFacts(of: duties, in: municipality, under: masthead)
    let overview = templates.page(.calendar, at: SitePath.calendar(of: roadmap.id, in: municipality.id)) {
      CalendarView(edition: self, calendar: calendar, place: $0)
    }
    let months = calendar.agenda.months.enumerated().map { index, month in
      templates.page(
        .calendarMonth, at: SitePath.calendar(month.month, of: roadmap.id, in: municipality.id)
      ) {
        CalendarMonthView(index: index, edition: self, calendar: calendar, place: $0)
      }
    }
    let timeline = templates.page(.timeline, at: SitePath.timeline(of: roadmap.id, in: municipality.id)) {
      TimelineView(edition: self, calendar: calendar, place: $0)
    }
    return [overview] + months + [timeline, feed(of: calendar.agenda.duties)]
  }

  private func feed(of duties: [Duty]) -> SiteFile {
    SiteFile(path: SitePath.feed(of: roadmap.id, in: municipality.id)) { [self] output in
      ICalendarFeed(
        name: "Сроки: \(roadmap.title)", duties: duties, municipality: municipality,
        masthead: masthead, page: SitePath.calendar(of: roadmap.id, in: municipality.id)
      ).write(into: &output)
    }
  }
}

extension MunicipalityEdition {
  /// The calendars and feeds of schools and responsible parties.
  func calendarFiles(with templates: Templates) -> [SiteFile] {
    let schools = municipality.schools.flatMap { school in
      files(
        of: CalendarOwner(school, in: municipality.id), duties[school.id] ?? [], namesSchools: false,
        with: templates)
    }
    let parties = municipality.parties.flatMap { party in
      files(
        of: CalendarOwner(party, in: municipality.id), partyDuties[party.id] ?? [], namesSchools: true,
        with: templates)
    }
    return schools + parties
  }

  private func files(
    of owner: CalendarOwner, _ duties: [Duty], namesSchools: Bool, with templates: Templates
  ) -> [SiteFile] {
    let page = templates.page(.calendarOwn, at: owner.calendar) { [self] place in
      CalendarOwnView(
        owner: owner, edition: self,
        calendar: CalendarFacts(of: duties, in: municipality, under: masthead, namesSchools: namesSchools),
        place: place)
    }
    let feeds = [false, true].map { isTasks in
      SiteFile(path: isTasks ? owner.tasks : owner.feed) { [self] output in
        ICalendarFeed(
          name: "\(isTasks ? "Дела" : "Сроки"): \(owner.name)", duties: duties, municipality: municipality,
          masthead: masthead, page: owner.calendar, namesSchools: namesSchools, isTasks: isTasks
        ).write(into: &output)
      }
    }
    return [page] + feeds
  }
}
