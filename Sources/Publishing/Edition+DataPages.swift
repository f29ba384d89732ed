import Monitoring
import Templating

extension RoadmapEdition {
  /// The page about the roadmap's data.
  func dataPage(with templates: Templates) -> SiteFile {
    templates.page(.data, at: SitePath.dataPage(of: roadmap.id, in: municipality.id)) {
      DataView(of: self, at: $0)
    }
  }
}

extension MunicipalityEdition {
  /// The page about the municipality's data.
  func dataPage(with templates: Templates) -> SiteFile {
    templates.page(.data, at: SitePath.dataPage(of: municipality.id)) { DataView(of: self, at: $0) }
  }
}

extension Edition {
  /// The page about the site's data.
  func dataPage(with templates: Templates) -> SiteFile {
    templates.page(.data, at: SitePath.data) { DataView(of: self, at: $0) }
  }
}

extension DataView {
  fileprivate init(of edition: RoadmapEdition, at place: Place) {
    let folder = edition.dataFolder
    let (roadmap, municipality) = (edition.roadmap, edition.municipality)
    func file(_ name: String, _ summary: String) -> DataFileView {
      DataFileView("\(folder)\(name)", summary, at: place)
    }
    frame = edition.frame(
      "Открытые данные: \(roadmap.title)", kind: .data, at: place,
      description: "Сроки, записи и числа дорожной карты для таблиц и программ, с объяснением столбцов.",
      sources: [roadmap.origin])
    over = "\(municipality.name): \(roadmap.title)"
    summary =
      "Всё, из чего посчитаны страницы этой карты: мероприятия, сроки с оценкой, записи о ходе и итоги по месяцам."
    licence = edition.masthead.settings.dataLicence
    files = [
      file(
        "monitoring.xlsx",
        "Книга Excel: форма мониторинга для региона, выполненное, отстающее, сроки и записи"),
      file("roadmap.json", "Те же таблицы одним документом JSON для программ"),
      file("roadmap.schema.json", "Описание этого документа, JSON Schema"),
      file(
        "package/datapackage.json",
        "Пакет данных Frictionless: таблицы CSV для программ с описанием столбцов и связей"),
      DataFileView(
        SitePath.feed(of: roadmap.id, in: municipality.id), "Все сроки карты для календаря", at: place),
    ]
    tables = edition.tables.map { DataTableView(table: $0, folder: folder, place: place) }
    others = [
      CrumbView(
        title: "Данные района «\(municipality.shortName)»",
        link: place.link(to: SitePath.dataPage(of: municipality.id))),
      CrumbView(title: "Данные всего сайта", link: place.link(to: SitePath.data)),
    ]
  }

  fileprivate init(of edition: MunicipalityEdition, at place: Place) {
    let folder = edition.dataFolder
    let municipality = edition.municipality
    frame = edition.frame(
      "Открытые данные: \(municipality.name)", kind: .data, at: place,
      description: "Школы, исполнители, показатели и карты района для таблиц и программ.",
      sources: [municipality.origin])
    over = municipality.name
    summary = "Школы, исполнители, показатели результатов и главные числа дорожных карт района."
    licence = edition.masthead.settings.dataLicence
    files = [
      DataFileView(
        "\(folder)municipality.json",
        "Всё опубликованное о районе: по этому файлу другой сайт на «Вехе» посчитает те же числа", at: place),
      DataFileView("\(folder)municipality.schema.json", "Описание этого документа, JSON Schema", at: place),
      DataFileView(
        "\(folder)package/datapackage.json",
        "Пакет данных Frictionless: таблицы CSV для программ с описанием столбцов и связей", at: place),
    ]
    tables = edition.tables.map { DataTableView(table: $0, folder: folder, place: place) }
    others =
      edition.roadmaps.map { $0.dataCrumb(at: place) } + [
        CrumbView(title: "Данные всего сайта", link: place.link(to: SitePath.data))
      ]
  }

  fileprivate init(of edition: Edition, at place: Place) {
    frame = edition.frame(
      "Открытые данные", kind: .data, at: place,
      description: "Главные числа по районам и данные каждой дорожной карты для таблиц и программ.")
    over = ""
    summary = "Все числа сайта можно взять таблицами и документами и проверить по записям."
    licence = edition.settings.dataLicence
    files = [
      DataFileView("data/site.json", "Районы и карты с главными числами, JSON для программ", at: place),
      DataFileView("data/site.schema.json", "Описание этого документа, JSON Schema", at: place),
      DataFileView(
        "data/package/datapackage.json", "Пакет данных Frictionless: таблица районов с описанием столбцов",
        at: place),
      DataFileView(SitePath.feed, "Лента изменений Atom: что изменилось с прошлой отчётной даты", at: place),
    ]
    tables = edition.tables.map { DataTableView(table: $0, folder: "data/", place: place) }
    others = edition.contributions.flatMap { municipality in
      [CrumbView(title: municipality.name, link: place.link(to: SitePath.dataPage(of: municipality.id)))]
        + municipality.roadmaps.map { roadmap in
          CrumbView(
            title: "\(municipality.shortName): \(roadmap.title)",
            link: place.link(to: SitePath.dataPage(of: roadmap.id, in: municipality.id)))
        }
    }
  }
}

extension RoadmapEdition {
  fileprivate func dataCrumb(at place: Place) -> CrumbView {
    CrumbView(
      title: "\(municipality.shortName): \(roadmap.title)",
      link: place.link(to: SitePath.dataPage(of: roadmap.id, in: municipality.id)))
  }
}
