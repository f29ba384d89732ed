// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "vekha",
  products: [
    .executable(name: "vekha", targets: ["vekha"]),
    .executable(name: "vekha-preview", targets: ["vekha-preview"]),
    .library(name: "Schedules", targets: ["Schedules"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    // The oracle of Tests/TemplatingTests; no product depends on it.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Schedules", swiftSettings: strict),
    .target(name: "Monitoring", dependencies: ["Schedules"], swiftSettings: strict),
    .target(
      name: "Archiving", dependencies: ["Diagnostics", "Schedules", "Monitoring"], swiftSettings: strict),
    .target(
      name: "Reading", dependencies: ["Diagnostics", "Schedules", "Monitoring", "CMark", "CYaml"],
      swiftSettings: strict),
    .target(
      name: "Checking", dependencies: ["Diagnostics", "Schedules", "Monitoring"],
      swiftSettings: strict),
    .target(name: "Templating", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Archiving", "Diagnostics", "Schedules", "Monitoring", "Templating", "CXlsxWriter",
      ],
      swiftSettings: strict),
    .executableTarget(name: "embed-templates", swiftSettings: strict),
    .plugin(name: "BuiltInTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    .executableTarget(
      name: "vekha",
      dependencies: [
        "Archiving", "CLinux", "Diagnostics", "Schedules", "Monitoring", "Reading", "Checking", "Templating",
        "Publishing", "Previewing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, plugins: ["BuiltInTemplates"]),
    .target(name: "Previewing", swiftSettings: strict),
    .executableTarget(
      name: "vekha-preview",
      dependencies: [
        "Previewing", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SchedulesTests", dependencies: ["Schedules"], swiftSettings: strict),
    .testTarget(name: "MonitoringTests", dependencies: ["Monitoring", "Schedules"], swiftSettings: strict),
    .testTarget(
      name: "ArchivingTests",
      dependencies: ["Archiving", "Reading", "Diagnostics", "Monitoring", "Schedules"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Diagnostics", "Monitoring", "Schedules"],
      swiftSettings: strict),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Diagnostics", "Monitoring", "Schedules"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Templating", "Diagnostics", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Archiving", "Diagnostics", "Monitoring", "Schedules", "Templating"],
      swiftSettings: strict),
    .testTarget(name: "PreviewingTests", dependencies: ["Previewing"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["vekha"], exclude: ["Sites"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
