import Monitoring
import Templating

extension RoadmapEdition {
  /// The folder of the roadmap's data, with a slash at its end.
  var dataFolder: String { SitePath.data(of: roadmap.id, in: municipality.id) }

  /// The roadmap's figures for spreadsheets and programs.
  var dataFiles: [SiteFile] {
    let folder = dataFolder
    let tables = tables
    let document = RoadmapDocument(edition: self, tables: tables)
    let package = DataPackage(
      name: "\(municipality.id.slug)-\(roadmap.id.slug)", title: roadmap.title, tables: tables,
      masthead: masthead)
    return tables.map { table in
      SiteFile(path: "\(folder)\(table.name).csv") { CSV.print(table, .spreadsheet, into: &$0) }
    }
      + tables.map { table in
        SiteFile(path: "\(folder)package/\(table.name).csv") { CSV.print(table, .plain, into: &$0) }
      } + [
        SiteFile(path: "\(folder)package/datapackage.json") { $0.append(package.descriptor) },
        SiteFile(path: "\(folder)roadmap.json") { $0.append(document.json) },
        SiteFile(path: "\(folder)roadmap.schema.json") { $0.append(document.schema) },
        SiteFile(path: "\(folder)monitoring.xlsx") { output in
          if let bytes = Workbook(of: self, with: tables).bytes {
            output.append(bytes)
          } else {
            output.giveUp()
          }
        },
      ]
  }
}

extension MunicipalityEdition {
  /// The folder of the municipality's data, with a slash at its end.
  var dataFolder: String { SitePath.data(of: municipality.id) }

  /// The tables of the municipality that belong to no roadmap.
  var tables: [Table] {
    [municipality.schoolsTable, municipality.partiesTable, municipality.indicatorsTable, roadmapsTable]
  }

  /// Those tables as files, and the document by which another site judges the municipality anew.
  var dataFiles: [SiteFile] {
    let folder = dataFolder
    let tables = tables
    let package = DataPackage(
      name: municipality.id.slug, title: municipality.name, tables: tables, masthead: masthead)
    return tables.map { table in
      SiteFile(path: "\(folder)\(table.name).csv") { CSV.print(table, .spreadsheet, into: &$0) }
    }
      + tables.map { table in
        SiteFile(path: "\(folder)package/\(table.name).csv") { CSV.print(table, .plain, into: &$0) }
      } + [
        SiteFile(path: "\(folder)package/datapackage.json") { $0.append(package.descriptor) },
        SiteFile(path: "\(folder)municipality.json") { $0.append(MunicipalityDocument(edition: self).json) },
        SiteFile(path: "\(folder)municipality.schema.json") { $0.append(MunicipalityDocument.schema) },
      ]
  }
}

extension Edition {
  /// The tables of the whole site.
  var tables: [Table] { [municipalitiesTable] }

  /// The tables and documents of the whole site.
  var dataFiles: [SiteFile] {
    let tables = tables
    let package = DataPackage(name: "vekha-site", title: settings.title, tables: tables, masthead: masthead)
    let document = SiteDocument(edition: self)
    return tables.map { table in
      SiteFile(path: "data/\(table.name).csv") { CSV.print(table, .spreadsheet, into: &$0) }
    }
      + tables.map { table in
        SiteFile(path: "data/package/\(table.name).csv") { CSV.print(table, .plain, into: &$0) }
      } + [
        SiteFile(path: "data/package/datapackage.json") { $0.append(package.descriptor) },
        SiteFile(path: "data/site.json") { $0.append(document.json) },
        SiteFile(path: "data/site.schema.json") { $0.append(SiteDocument.schema) },
        SiteFile(path: SitePath.feed) { AtomFeed(edition: self).print(into: &$0) },
      ]
  }
}

extension Output {
  /// Adds a JSON document.
  mutating func append(_ json: JSONValue) {
    json.print(into: &self)
    append("\n")
  }
}
