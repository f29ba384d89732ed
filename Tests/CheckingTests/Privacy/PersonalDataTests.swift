import Monitoring
import Testing

@testable import Checking

struct PersonalDataTests {
  @Test(arguments: [
    ("Пишите на n.grechkina@svetlogorsk39.ru.", PersonalTrace.email("n.grechkina@svetlogorsk39.ru")),
    ("Звонить +7 (905) 123-45-67 после обеда", .phone("+7 (905) 123-45-67")),
    ("тел. 8 84233 2-12-34", .phone("8 84233 2-12-34")),
    ("приёмная (84233) 2-12-34", .phone("(84233) 2-12-34")),
    ("СНИЛС 112-233-445 95", .insurance("112-233-445 95")),
    ("паспорт 73 00 123456 выдан", .passport("73 00 123456")),
    ("паспорт серия 7300 № 123456", .passport("7300 123456")),
    ("Занятия: ученик 9 класса Иванов", .pupil("ученик 9 класса Иванов")),
    ("Победила ученица Мария Петрова", .pupil("ученица Мария Петрова")),
    ("обучающийся 9 «А» класса Сидоров П.", .pupil("обучающийся 9 «А» класса Сидоров П.")),
    ("выпускника Иванова И.И. поздравили", .pupil("выпускника Иванова И.И.")),
  ])
  func findsPersonalData(_ text: String, _ trace: PersonalTrace) {
    #expect(PersonalData.traces(in: text) == [trace])
  }

  @Test(arguments: [
    "Приказ от 06.02.2023 № 7-о, письмо № 01-121/13-01 от 30.03.2020, 2019-2022 годы",
    "Приказ Минпросвещения КБР от 15.05.2020 № 22-01-05/4569", "Заявка 22-20019011-5100 от 08.02.2021",
    "ученик 9 класса Тушнинской СШ", "Ученик года Ульяновской области", "обучающийся Красногуляевской школы",
    "Выпускники 9 классов Сенгилеевского района", "Анкета ученика", "ученики 9 класса МОУ Тушнинская СШ",
    "Проворова Н. А., заместитель начальника", "показатели 2021 2022 2023 24,5 33,3 46,2",
    "Формы паспорта школы 2023 года утверждены", "Обучение 100 % педагогов, 250 учеников",
  ])
  func acceptsOrdinaryText(_ text: String) {
    #expect(PersonalData.traces(in: text) == [])
  }

  @Test func looksEverywhereButAtTheDepartmentsContacts() {
    let statement = Statement.said("1", on: "2023-05-20", because: "звонить 8 905 123-45-67")
    expect(PersonalData.self, in: .records(statement), says: "телефон «8 905 123-45-67»", at: 6)
    let school = Content.school { $0.body = .text("Почта school@mail.ru") }
    expect(PersonalData.self, in: school, says: "адрес почты «school@mail.ru»", at: 1)
    let content = Content.of(.rayon(.plan(Row("1", "Дело"))) { $0.contacts = "8 905 123-45-67, uo@mail.ru" })
    {
      $0.settings.contacts = "uo@mail.ru"
    }
    expectNothing(of: PersonalData.self, in: content)
  }
}
